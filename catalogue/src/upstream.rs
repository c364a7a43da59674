//! The shape of Microsoft's files. What we rely on must be there and be one of the values that
//! we know: serde then tells the line of what is new. Fields that we do not use may come and go.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::Kind;
use super::json::Pairs;

/// `permissions.json`
#[derive(Debug, Deserialize)]
pub struct PermissionsFile {
    pub permissions: Pairs<Permission>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Permission {
    pub authorization_type: AuthorizationType,
    /// Which kinds the name has; what stands behind each is for people.
    pub schemes: Pairs<IgnoredAny, Scheme>,
    pub path_sets: Vec<PathSet>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
pub enum AuthorizationType {
    #[serde(rename = "oAuth2")]
    OAuth2,
    /// Resource-specific consent: for one chat or team.
    #[serde(rename = "RSC")]
    ResourceSpecific,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Scheme {
    DelegatedWork,
    DelegatedPersonal,
    Application,
}

impl Scheme {
    /// The kind of permission that the scheme shows the name to have.
    pub fn kind(self) -> Kind {
        match self {
            Scheme::DelegatedWork | Scheme::DelegatedPersonal => Kind::Delegated,
            Scheme::Application => Kind::Application,
        }
    }

    /// The kind for which a path of this scheme opens a capability: personal accounts are not
    /// what this project explains.
    pub fn opens_for(self) -> Option<Kind> {
        (self != Scheme::DelegatedPersonal).then(|| self.kind())
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PathSet {
    pub scheme_keys: Vec<Scheme>,
    pub methods: Vec<Method>,
    /// Path to marks such as `least=DelegatedWork;AlsoRequires=Other.Read`.
    pub paths: Pairs<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// `permissions-descriptions.json` and its translations
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DescriptionsFile {
    pub delegated_scopes_list: Vec<DelegatedScope>,
    pub application_scopes_list: Vec<ApplicationRole>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DelegatedScope {
    pub id: String,
    pub value: String,
    #[serde(deserialize_with = "super::json::nullable")]
    pub admin_consent_display_name: Option<String>,
    #[serde(deserialize_with = "super::json::nullable")]
    pub consent_display_name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationRole {
    pub id: String,
    pub value: String,
    /// Either of the two holds the display name, and the other is often absent.
    pub admin_consent_display_name: Option<String>,
    pub consent_display_name: Option<String>,
}

/// `provisioningInfo.json`
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProvisioningFile {
    pub permission_deployments: Pairs<Vec<Deployment>>,
}

#[derive(Debug, Deserialize)]
pub struct Deployment {
    pub scheme: Scheme,
    /// Absent or empty where nothing is deployed yet.
    #[serde(default)]
    pub id: String,
}
