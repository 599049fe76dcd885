"""`kg serve`: a build as a SPARQL end point, an explorer and linked data. Needs the extra `serve` (Starlette, uvicorn)."""
