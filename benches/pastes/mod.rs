//! Made-up pastes, large ones: for the benchmarks, `tests/linear.rs` and `cargo xtask
//! compare`.

#![allow(dead_code, reason = "nobody who includes this needs all of it")]

use teams_scope_explainer::permission::Permission;

/// A MB, which is what is read of a paste.
pub const MB: usize = 1_000_000;

/// Prose without a permission in it.
pub fn prose(bytes: usize) -> String {
    repeat("The quick brown fox jumps over the lazy dog, and nobody minds it at all.\n", bytes)
}

/// A list of so many names, one a line.
pub fn list(names: usize) -> String {
    let all: Vec<&str> = Permission::all().map(Permission::name).collect();
    let names: Vec<&str> = all.iter().cycle().step_by(7).take(names).copied().collect();
    names.join("\n")
}

/// A text over and over again, cut to so many bytes.
fn repeat(text: &str, bytes: usize) -> String {
    let mut paste = text.repeat(bytes / text.len() + 1);
    while paste.len() > bytes {
        paste.pop();
    }
    paste
}

/// Makes a paste of about so many bytes.
pub type Maker = Box<dyn Fn(usize) -> String + Send + Sync>;

/// Pastes of what some family looks for, each by its name.
///
/// None of them is anything that a reader would paste: each repeats what costs
/// a family the most.
pub fn hostile() -> Vec<(String, Maker)> {
    let mut makers: Vec<(String, Maker)> = Vec::new();
    for text in REPEATED.iter().copied() {
        let name = text.escape_debug().take(60).collect();
        makers.push((name, Box::new(move |bytes| repeat(text, bytes))));
    }
    for (name, row) in ROWS.iter().copied() {
        makers.push((name.to_owned(), Box::new(move |bytes| rows(row, bytes))));
    }
    for (name, before, text, behind) in WRAPPED.iter().copied() {
        let make = move |bytes| format!("{before}{}{behind}", repeat(text, bytes));
        makers.push((name.to_owned(), Box::new(make)));
    }
    for (name, before, behind) in NUMBERED.iter().copied() {
        makers.push((name.to_owned(), Box::new(move |bytes| numbered(before, behind, bytes))));
    }
    makers.push((
        "objects in objects".to_owned(),
        Box::new(|bytes| "{\"a\":".repeat(bytes / 10) + &"}".repeat(bytes / 2)),
    ));
    makers.push((
        "taken from behind".to_owned(),
        Box::new(|bytes| {
            let row = "Mail.Read\tDelegated\tx\tYes\n";
            repeat(row, bytes / 2) + &repeat("AADSTS1 ", bytes / 2)
        }),
    ));
    makers
}

/// Rows with each of Microsoft's names in turn.
fn rows(row: &str, bytes: usize) -> String {
    let rows: String =
        Permission::all().map(|permission| row.replace("NAME", permission.name())).collect();
    repeat(&rows, bytes)
}

/// A row for each name.
const ROWS: &[(&str, &str)] = &[
    ("names on one line", "NAME "),
    ("names and commas", "NAME, "),
    ("names in JSON", "\"NAME\","),
    ("portal", "NAME\tApplication\tRead things\tYes\tGranted for Contoso\n"),
    ("portal, blanks", "NAME Delegated Read things Yes Not granted for X\n"),
    ("pipes", "| NAME | Delegated | why |\n"),
    ("sentences", "It has NAME but not the other one, and no NAME either.\n"),
    ("assignments", "scopes = [\"NAME\"]\n"),
    ("objects", "{\"scope\": \"NAME\", \"consentType\": \"AllPrincipals\"}\n"),
    ("half a name", "NAME...\n"),
    ("wrong letter", "xNAME\n"),
];

const URL: &str =
    "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&scope=";

/// Something in front, something over and over again, something behind.
const WRAPPED: &[(&str, &str, &str, &str)] = &[
    ("head, then lines", "x wants to:\n", "Abc def\n", ""),
    ("table", "Permission,Type\n", "Mail.Read,Delegated\n", ""),
    ("open quote", "scope: \"", "Mail.Read\n", ""),
    ("open value", "{\"scp\":[\"", "a b\\\"", ""),
    ("scope value", URL, "Mail.Read%20", ""),
    ("scope lines", URL, "Mail.Read \n", ""),
    ("one value", "client_secret=", "aB3", ""),
    ("one token", "eyJ", "aB3-", ""),
    ("asks, then a name", "", "asks ", "Mail.Read"),
    ("kinds, then a mark", "Mail.Read ", "delegated ", "("),
    ("a name, then nots", "Mail.Read ", "not granted. ", ""),
    ("long token", "eyJ", "aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-\n", ""),
    ("secrets, then dots", "", "client_secret:", "..."),
    ("brackets, then an end", "", "[hidden: ", "]"),
    ("names in a comment", "scopes = [ # ", "Mail.Read ", "]"),
    (
        "objects in an object",
        "{",
        "\"a\":{\"scope\":\"User.Read\",\"consentType\":\"AllPrincipals\"},",
        "}",
    ),
    (
        "roles in an object",
        "{",
        "\"a\":{\"id\":\"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\",\"type\":\"Role\"},",
        "}",
    ),
    (
        "changes in an object",
        "{",
        "\"a\":{\"displayName\":\"AppRole.Value\",\"newValue\":\"User.Read\"},",
        "}",
    ),
    ("an empty row of a sheet", "Mail.Read\tDelegated\n", "\t", "\nUser.Read"),
    ("tabs below a header", "Permission\tType\n", "\t", "\nUser.Read"),
    ("audit values cut", "Update application\n", "\"newValue\":[\" User.Re\n", ""),
    ("answers broken off", "", "{\"token_type\":\"Bearer\",\"scope\":\"User.Read ", ""),
    ("answers without an end", "", "{\"scope\":\"User.Read\",\"access_token\":\"eyJ0 ", ""),
    ("quoted answers broken off", "", "\"{\\\"scope\\\":\\\"User.Read\\\",", ""),
];

/// With a number in each.
const NUMBERED: &[(&str, &str, &str)] = &[
    ("own names", "api://a/Name", " "),
    ("own calendars", "api://a/Calendars.Name", " "),
    ("many wrong names", "Mail.Foo", ".Read "),
    ("many ids", "b8bb2037-6e08-44ac-a4ea-4674e0", "\n"),
];

/// A text with a number of six digits in it, over and over again.
fn numbered(before: &str, behind: &str, bytes: usize) -> String {
    let count = bytes / (before.len() + 6 + behind.len());
    (0..count).map(|number| format!("{before}{number:06}{behind}")).collect()
}

/// What families look for, and what opens something that never closes.
const REPEATED: &[&str] = &[
    "x",
    " ",
    "\n",
    "\t",
    ".",
    "-",
    "_",
    "é",
    "😀",
    "…",
    "\u{200B}",
    "\"",
    "'",
    "`",
    "'a",
    "\"a\" ",
    "\\",
    "\\\"",
    "\\\\\"",
    "{",
    "[",
    "(",
    "<",
    "{[",
    "]}",
    "<td>",
    "<a ",
    "</tr>",
    ":",
    "=",
    "=>",
    "a=",
    "a:",
    "a=>",
    "a:=",
    "a(",
    "/",
    "//",
    "a//",
    "://",
    "http://",
    "https://a?b=",
    "%20",
    "%",
    "@",
    "#",
    "# a: ",
    "/*",
    "<-",
    "<= ",
    "…a",
    "a…",
    "... ",
    "a\n",
    "a b\n",
    "a\n\n",
    " a\n",
    "        a\n",
    "- a\n",
    "- Mail.Read\n",
    "a,",
    "a, b\n",
    "a;b\n",
    "a  b  ",
    "a  b\n",
    "a\tb\tc\n",
    "a\tb\t",
    "|a|b|c|\n",
    "|a",
    "│a",
    "--- ---\n",
    "Scope Type\n----- ----\n",
    "Scope Type\n----- ----\nMail.Read Delegated\n\n",
    "a : b\n",
    "Scope : Mail.Read\n",
    "Scopes : {Mail.Read, ",
    "Scopes : {Mail.Read,\n        User.Read,\n",
    "ConsentType : a\nScope : Mail.Read\n",
    "\"a\": \"b\", ",
    "\"a\": \"b\"\n",
    "{\"a\": \"b\"}\n",
    "{\"a\": [",
    "{\"a\": \"{\\\"b\\\": 1}\"},",
    "{\"a\":\"\"\"b\"\"\"}",
    "{\"scp\": \"Mail.Read\"",
    "{\"scp\": \"Mail.Read\"}",
    "\"scp\": \"Mail.Read\", ",
    "\"roles\": [\"Mail.Read\", ",
    "scp: Mail.Read\n",
    "scope: Mail.Read,\n  ",
    "{\"id\":\"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\",\"type\":\"Role\"},",
    "resourceAccess: [{id: \"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\", type: Role}]\n",
    "\"requiredResourceAccess\": [{\"resourceAppId\": \"00000003-0000-0000-c000-000000000000\",",
    "\"access_token\": \"eyJ0\", \"scope\": \"Mail.Read\",",
    "{\"@odata.context\": \"x\", \"value\": [{\"scope\": \"Mail.Read\", \"consentType\": 1},",
    "{\"displayName\": \"DelegatedPermissionGrant.Scope\", \"oldValue\": 1, \"newValue\": \"Mail.Read\"},",
    "DelegatedPermissionGrant.Scope",
    "DelegatedPermissionGrant.Scope Mail.Read\n",
    "AppRole.Value \"\" \"Mail.Read\"\n",
    "AppRole.Value \n",
    "ConsentAction.Permissions [[Id: 1, ClientId: 2, Scope: Mail.Read, ",
    "Scope: ",
    "[[ConsentType: Scope: Mail.Read",
    "Oauth Scope Info",
    "Oauth Scope Info [",
    "b8bb2037-6e08-44ac-a4ea-4674e010e2a4\n",
    "b8bb2037-6e08-44ac-a4ea-4674e010e2a4 ",
    "b8bb2037-6e08-44ac-a4ea-4674e010e2a4=Role ",
    "b8bb2037-6e08-44ac-a4ea-4674e010e2a4",
    "b8bb2037-",
    "\"Mail.Read\" = \"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\"\n",
    "id = \"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\" type = \"Role\"\n",
    "az ad app permission add --api 1 --api-permissions 2 ",
    "az ad app permission add \\\n",
    "az ad app permission",
    "eyJ",
    "eyJ0.",
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.",
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJzY3AiOiJNYWlsLlJlYWQifQ.x ",
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0aaaaaaaaaaaaaaaaaaaaaaa\n",
    "eyJ0eXAi... ",
    "ey[",
    "EwB... ",
    "EwA.",
    "M.C_aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3 ",
    "0.AaB3",
    "client_secret=abcDEF1234567890xyz&",
    "client_secret:",
    "password: hunter22\n",
    "<b>password:</b> <i>hunter22</i>\n",
    "<td>Client secret</td><td>abcDEF1234567890xyz</td>",
    "\"value\": {",
    "value=,{ ",
    "password for a is set to ",
    "secret(\"",
    "client_secret=a;Zq9xV4tBk2,",
    "secret = f(((",
    "refresh_token=\n",
    "refresh_token=Zq9xV4tBk27LmW0sHd8RfYc3Zq9xV4tBk27LmW0sHd8RfYc3Zq9xV4tBk27Lm\n",
    "://a:b@",
    "*\">",
    "\" ",
    "pwd=",
    "[hidden: opaque token]",
    "[hidden: ",
    "[decoded token, not verified; ",
    "[decoded token, not verified; scp: Mail.Read]",
    "scope=a&",
    "scope=",
    "scope=Mail.Read\n",
    "scope=Mail.Read ",
    "&scope=Mail.Read",
    "client_id=",
    "client_id=1 ",
    "client_id=1\n",
    "client_id=1&\n",
    "admin_consent=True&",
    "https://login.microsoftonline.com/common/oauth2/authorize?",
    "https://login.microsoftonline.com/common/oauth2/authorize ",
    "https://login.microsoftonline.com/common/oauth2/authorize?scope=Mail.Read\n",
    "https://graph.microsoft.com/",
    "https://graph.microsoft.com/Mail.Read ",
    "https%3A%2F%2Fgraph.microsoft.com%2F",
    "api://a/b ",
    "AADSTS65001: a ",
    "AADSTS65001: ",
    "AADSTS1",
    "AADSTS65001: asked for scope 'Mail.Read\n",
    "scopes on the request '",
    "Scopes on the request 'Mail.Read'. ",
    "API requires one of ",
    "API requires one of 'Mail.Read' Roles on the request 'User.Read' ",
    "Missing scope permissions on the request. ",
    "Insufficient privileges to complete ",
    "The scope Mail.Read is not valid. ",
    "AADSTS7: is not valid is not valid ",
    "wants to: ",
    "x would like to:\n",
    "x would like to: Read your mail. ",
    "Read your mail\n",
    "Read your\nmail\n",
    "x wants to:\nRead your mail\nAbc def\n",
    "x wants to:\nAbc def\n\n",
    "Read your mail. ",
    "Connect-MgGraph -Scopes ",
    "Connect-MgGraph -Scopes Mail.Read,\n",
    "Connect-MgGraph -a (\n",
    "-Scopes Mail.Read ",
    "PS C:\\> ",
    "scopes = ",
    "scopes = [",
    "scopes = [\"Mail.Read\", ",
    "scopes = \"Mail.Read\", ",
    "scopes = \"a\" + ",
    "scopes: [",
    "scopes:\n",
    "scopes:\n  - Mail.Read\n",
    "scopes:\n  - ",
    "  scopes = <<EOT\n  User.Read Mail.Read\n  EOT\n",
    "granted_scopes = <<EOT\n",
    "[User.Read](https://learn.microsoft.com",
    "{\"token_type\"=>\"Bearer\", \"scope\"=>\"",
    "### Mail.Read\n\n| Category | Application | Delegated |\n|--|--|--|\n| Identifier | 1 |",
    "# scopes\n",
    "// Mail.Read\n",
    "--scope ",
    "--scope Mail.Read ",
    "scope(\"Mail.Read\")",
    "x = {\"a\", ",
    "a = 'b",
    "\"\"\"",
    "Permission\n",
    "Permission,Type\n",
    "Permission,Type\n\"",
    "Permission|Type\n",
    "Permission\tType\n\tx\n",
    "Permission  Type\nMail.Read  x\n",
    "<tr><td>Permission</td><td>Type</td></tr>",
    "Permission Type\nDelegated (work or school account) Mail.Read\n",
    "Application Mail.Read\n",
    "Delegated\n",
    "Delegated Mail.Read ",
    "Granted for ",
    "Not granted for X\n",
    "Microsoft Graph (1)\n",
    "Microsoft Graph\nMail.Read\nDelegated\nYes\n",
    "API / Permissions name\n",
    "Mail.Read\n",
    "Mail.Read ",
    "Mail.Read, ",
    "Mail.Read.",
    "Mail.Read…",
    "Mail.Read...\n",
    "Mail.\nRead\n",
    "Mail.Foo.Read ",
    "Mail.Foo.Read\n",
    "Maul.Reed ",
    "MailRead ",
    "aB",
    "aB ",
    "aB\n",
    "a.b.c/",
    "a_b ",
    "user_impersonation ",
    "openid ",
    "openid\n",
    "email: ",
    "profile\nx\n",
    ".default ",
    "https://graph.microsoft.com/.default ",
    "has ",
    "not ",
    "not Mail.Read ",
    "the Mail.Read and not ",
    "and without ",
    "but Mail.Read ",
    "Mail.Read, not granted\n",
    "no longer has Mail.Read and has only ",
    "asks for:\n",
    "asks for the following and then some more of it with\n",
    "it's ",
    "graph.microsoft.us ",
    "\r\n",
    "\r",
    "\u{0}",
    "K",
    "İ",
    "ß ",
    "A\u{0301}",
    "日本語 ",
    "日本語\n",
];
