//! The formats, a file or a folder each. A format reads its own kind of text, and uses no
//! other format. `families.rs` has the order in which they read. One stands apart:
//! `plain_list` reads a whole text without the others.

pub(in crate::reading) mod asking;
pub(in crate::reading) mod audit_log;
pub(in crate::reading) mod azure_cli;
pub(in crate::reading) mod claims;
pub(in crate::reading) mod code;
pub(in crate::reading) mod error;
pub(in crate::reading) mod exports;
pub(in crate::reading) mod graph_json;
pub(in crate::reading) mod list;
pub(in crate::reading) mod m365_cli;
pub(in crate::reading) mod manifest;
pub(in crate::reading) mod plain_keys;
pub mod plain_list;
pub(in crate::reading) mod portal;
pub(in crate::reading) mod powershell;
pub(in crate::reading) mod prompt;
pub(in crate::reading) mod report;
pub(in crate::reading) mod table;
pub(in crate::reading) mod token;
pub(in crate::reading) mod token_response;
pub(in crate::reading) mod url;
