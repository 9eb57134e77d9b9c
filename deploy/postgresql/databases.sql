-- Two databases: the ledger, which is the truth, and Prefect's, which can be lost. Set the passwords afterwards:
-- ALTER ROLE mandat PASSWORD '…'; ALTER ROLE prefect PASSWORD '…';
CREATE ROLE mandat LOGIN;
CREATE ROLE prefect LOGIN;
CREATE DATABASE mandat OWNER mandat ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8' TEMPLATE template0;
CREATE DATABASE prefect OWNER prefect ENCODING 'UTF8' TEMPLATE template0;
\connect prefect
CREATE EXTENSION IF NOT EXISTS pg_trgm;
