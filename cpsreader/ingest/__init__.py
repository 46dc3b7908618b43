"""Bytes and paths to ParsedArticle. Imports only the domain."""
