"""The ledger: the database of conferences, entries, tasks and feeds. Entries are the truth; all else follows from them.

In reading order: `rows` (the tables), `translate` (row to record and back), `engine` (opening and migrating),
`store` (transactions, and what a database's complaint means), then what is kept: `entries`, `plans`,
`publications`, `shares`, `outbox`; `repository` puts them together as `Ledger`.
"""
