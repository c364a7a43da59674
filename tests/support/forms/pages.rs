//! Lists, tokens, addresses and pages of the portal.

use super::items::Item;
use teams_scope_explainer::permission::Kind::{Application, Delegated};

/// Each item written, and what stands between two.
pub fn each(items: &[Item], between: &str, write: impl Fn(&Item) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(between)
}

pub fn names(items: &[Item], between: &str) -> String {
    each(items, between, |item| item.name.to_owned())
}

pub const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

pub fn list(items: &[Item]) -> String {
    names(items, "\n")
}

pub fn inline_list(items: &[Item]) -> String {
    format!("We have `{}`.", names(items, "`, `"))
}

pub fn list_with_kinds(items: &[Item]) -> String {
    each(items, "\n", |item| format!("- {} ({})", item.name, item.word("Delegated", "Application")))
}

pub fn list_under_headings(items: &[Item]) -> String {
    let heading = items[0].word("Delegated permissions", "Application permissions");
    format!("{heading}:\n\n{}", names(items, "\n"))
}

pub fn claims_for(audience: &str, items: &[Item]) -> String {
    let held = match items[0].kind {
        Delegated => format!(r#""scp":"{}","idtyp":"user""#, names(items, " ")),
        Application => format!(r#""roles":["{}"],"idtyp":"app""#, names(items, "\",\"")),
    };
    format!(r#"{{"aud":"{audience}","exp":1801440000,{held},"ver":"1.0"}}"#)
}

pub fn token_for(audience: &str, items: &[Item]) -> String {
    let header = base64url(r#"{"typ":"JWT","alg":"RS256"}"#);
    let payload = base64url(&claims_for(audience, items));
    format!("Authorization: Bearer {header}.{payload}.bm90LWEtc2lnbmF0dXJl")
}

pub fn token(items: &[Item]) -> String {
    token_for("https://graph.microsoft.com", items)
}

pub fn token_of_exchange(items: &[Item]) -> String {
    token_for("https://outlook.office365.com/", items)
}

pub fn broken_token(items: &[Item]) -> String {
    let token = token_for(GRAPH, items);
    let token: Vec<char> = token["Authorization: Bearer ".len()..].chars().collect();
    let lines: Vec<String> = token.chunks(80).map(|line| line.iter().collect()).collect();
    lines.join("\n")
}

pub fn base64url(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut encoded = String::new();
    for three in text.as_bytes().chunks(3) {
        let byte = |index: usize| u32::from(three.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for letter in 0..=three.len() {
            encoded.push(char::from(LETTERS[(bits >> (18 - 6 * letter) & 63) as usize]));
        }
    }
    encoded
}

pub fn token_response(items: &[Item]) -> String {
    let scope = each(items, " ", |item| format!("https://graph.microsoft.com/{}", item.name));
    format!(
        r#"{{"token_type":"Bearer","scope":"{scope}","expires_in":4687,"ext_expires_in":4687,"access_token":"eyJ0[REDACTED]"}}"#
    )
}

pub fn token_response_lines(items: &[Item]) -> String {
    let scope = names(items, " ");
    format!("  token_type    : Bearer\n  scope         : {scope}\n  expires_in    : 3599\n")
}

pub fn claims(items: &[Item]) -> String {
    let held = match items[0].kind {
        Delegated => format!("  \"scp\": \"{}\",", names(items, " ")),
        Application => format!("  \"roles\": [\n    \"{}\"\n  ],", names(items, "\",\n    \"")),
    };
    format!(
        "{{\n  \"typ\": \"JWT\",\n  \"alg\": \"RS256\"\n}}.{{\n  \
         \"aud\": \"https://graph.microsoft.com/\",\n  \"iat\": *****,\n{held}\n  \
         \"ver\": \"1.0\"\n}}.[Signature]"
    )
}

pub fn authorize_url(items: &[Item]) -> String {
    let scope = each(items, "+", |item| {
        let prefix = "https%3A%2F%2Fgraph.microsoft.com%2F";
        format!("{prefix}{}", item.name.to_ascii_lowercase())
    });
    format!(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=\
         ef4a70d5-c51a-40ee-94f7-3e1e08903425&response_type=code&scope={scope}&state=81f2"
    )
}

pub fn authorize_url_of_exchange(items: &[Item]) -> String {
    let scope = each(items, "%20", |item| format!("https://outlook.office.com/{}", item.name));
    format!(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=\
         ef4a70d5-c51a-40ee-94f7-3e1e08903425\n&scope={scope}\n&state=81f2"
    )
}

pub fn consent_callback(items: &[Item]) -> String {
    let scope =
        each(items, "+", |item| format!("https%3a%2f%2fgraph.microsoft.com%2f{}", item.name));
    format!(
        "https://fabrikam.example/done?admin_consent=True\
         &tenant=502d7ab7-0ebf-4d08-b251-c67d5c934eb0&scope={scope}"
    )
}

pub fn portal_cells(items: &[Item]) -> String {
    let mut rows = String::new();
    for (index, item) in items.iter().enumerate() {
        let status = match index {
            0 | 3.. => " Granted for Fabrikam Rooms\n",
            1 => " Not granted for Fabrikam Rooms\n",
            2 => "\n",
        };
        let kind = item.word("Delegated", "Application");
        rows += &format!("{}\n{kind}\nWhat its name says\nYes\n{status}", item.name);
    }
    format!(" Grant admin consent for Fabrikam Rooms\nMicrosoft Graph ({})\n{rows}", items.len())
}

pub fn portal_tabs(items: &[Item]) -> String {
    each(items, "\n", |item| {
        let kind = item.word("Delegated", "Application");
        format!("{}\t{kind}\tWhat its name says\t\tYes\tGranted for TAILWIND & SONS", item.name)
    })
}

pub fn portal_of_azure_ad_graph(items: &[Item]) -> String {
    format!("Azure Active Directory Graph ({})\n{}", items.len(), portal_tabs(items))
}

pub fn enterprise_page(items: &[Item]) -> String {
    each(items, "\n", |item| {
        let kind = item.word("Delegated", "Application");
        format!(
            "Microsoft Graph\tMicrosoft Graph\t{}\tWhat its name says\t\t{kind}\tAdmin consent\t\
             An administrator",
            item.name
        )
    })
}
