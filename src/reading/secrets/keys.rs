//! The keys whose values are secrets: one table.

use crate::reading::secrets::spot::{
    ACCESS_KEY, CLIENT_SECRET, CODE, DEVICE_CODE, OPAQUE, PASSWORD, REFRESH, SIGNATURE, STATE,
    VERIFIER,
};
use crate::reading::secrets::value::Needs::{self, Credential, Length, Long, Random};

/// What stands between a key and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Equals,
    Colon,
    /// The border of two cells.
    Cell,
    /// The end of a tag: `<client_secret>...`, `<td>Client secret</td>...`.
    Tag,
    /// The opening of a call: `.WithClientSecret("...")`.
    Call,
    /// A blank behind the scheme of a header: `Bearer …`.
    Scheme,
    /// A blank behind an option of a command: `--password …`.
    Option,
    /// A sentence: "the password is …".
    Is,
}

/// A key, as the table has it.
pub(super) struct Key {
    /// In small letters, without what parts its words.
    name: &'static str,
    /// Whether something may stand in front of it: variables have more there,
    /// `AZURE_CLIENT_SECRET`.
    ends: bool,
    /// Which signs lead from it to a secret.
    signs: &'static [Sign],
    pub kind: &'static str,
    pub needs: Needs,
}

const ANY: &[Sign] = &[Sign::Equals, Sign::Colon, Sign::Cell, Sign::Tag, Sign::Option];
const SPOKEN: &[Sign] =
    &[Sign::Equals, Sign::Colon, Sign::Cell, Sign::Tag, Sign::Call, Sign::Option, Sign::Is];
const SCHEME: &[Sign] = &[Sign::Equals, Sign::Colon, Sign::Cell, Sign::Scheme];
/// In JSON, `code` is the code of an error.
const PARAMETER: &[Sign] = &[Sign::Equals];

const fn whole(
    name: &'static str,
    signs: &'static [Sign],
    kind: &'static str,
    needs: Needs,
) -> Key {
    Key { name, ends: false, signs, kind, needs }
}

const fn ends(name: &'static str, signs: &'static [Sign], kind: &'static str, needs: Needs) -> Key {
    Key { name, ends: true, signs, kind, needs }
}

/// The first that fits counts.
const KEYS: &[Key] = &[
    whole("secret", SPOKEN, CLIENT_SECRET, Long),
    ends("clientsecret", SPOKEN, CLIENT_SECRET, Length(8)),
    ends("appsecret", SPOKEN, CLIENT_SECRET, Length(8)),
    ends("applicationsecret", SPOKEN, CLIENT_SECRET, Length(8)),
    ends("secret", SPOKEN, CLIENT_SECRET, Length(8)),
    ends("secretvalue", SPOKEN, CLIENT_SECRET, Long),
    ends("secrettext", ANY, CLIENT_SECRET, Length(8)),
    ends("clientassertion", ANY, CLIENT_SECRET, Long),
    ends("clientcredential", ANY, CLIENT_SECRET, Long),
    ends("password", SPOKEN, PASSWORD, Length(6)),
    ends("passwd", SPOKEN, PASSWORD, Length(6)),
    ends("pwd", SPOKEN, PASSWORD, Length(6)),
    ends("passphrase", SPOKEN, PASSWORD, Length(6)),
    ends("passwort", SPOKEN, PASSWORD, Length(6)),
    ends("kennwort", SPOKEN, PASSWORD, Length(6)),
    ends("contraseña", SPOKEN, PASSWORD, Length(6)),
    ends("senha", SPOKEN, PASSWORD, Length(6)),
    // It ends other words, too: "bypass".
    ends("pass", SPOKEN, PASSWORD, Random(6)),
    whole("basic", SCHEME, PASSWORD, Credential),
    whole("bearer", SCHEME, OPAQUE, Credential),
    ends("bearer", ANY, OPAQUE, Long),
    ends("refreshtoken", ANY, REFRESH, Long),
    ends("accesstoken", ANY, OPAQUE, Long),
    ends("idtoken", ANY, OPAQUE, Long),
    ends("assertion", ANY, OPAQUE, Long),
    ends("devicecode", ANY, DEVICE_CODE, Long),
    ends("codeverifier", ANY, VERIFIER, Length(8)),
    ends("accountkey", ANY, ACCESS_KEY, Long),
    ends("accesskey", ANY, ACCESS_KEY, Long),
    ends("apikey", ANY, ACCESS_KEY, Long),
    ends("accesssignature", ANY, SIGNATURE, Long),
    whole("sig", PARAMETER, SIGNATURE, Long),
    whole("code", PARAMETER, CODE, Long),
    whole("state", ANY, STATE, Random(8)),
    whole("sessionstate", ANY, STATE, Random(8)),
];

impl Key {
    /// Whether more than this name is needed to know it.
    pub fn is_longer_than(&self, name: &str) -> bool {
        self.name.len() > name.len()
    }

    /// The key of this name, where this sign leads from it to a secret.
    pub fn find(name: &str, sign: Sign) -> Option<&'static Key> {
        let fits = |key: &&Key| {
            if key.ends { name.ends_with(key.name) } else { name == key.name }
        };
        KEYS.iter().find(fits).filter(|key| key.signs.contains(&sign))
    }
}

/// What stands in front of a token in a header.
pub(super) const SCHEMES: [&str; 2] = ["bearer", "basic"];

/// Other keys of a sign-in: beside one of them, `state` is that of a sign-in.
const SIGN_IN: [&str; 15] = [
    "clientid",
    "clientsecret",
    "redirecturi",
    "responsetype",
    "responsemode",
    "granttype",
    "scope",
    "code",
    "nonce",
    "codechallenge",
    "loginhint",
    "sessionstate",
    "idtoken",
    "accesstoken",
    "errordescription",
];

/// Whether a key is one of a sign-in.
pub(super) fn is_of_sign_in(name: &str) -> bool {
    SIGN_IN.contains(&name)
}
