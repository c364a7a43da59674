//! The APIs that permissions belong to.

/// The API that a permission belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// Microsoft Graph.
    MicrosoftGraph,
    /// Office 365 Exchange Online.
    ExchangeOnline,
    /// Office 365 SharePoint Online.
    SharePointOnline,
    /// Azure AD Graph, Microsoft Graph's retired predecessor.
    AzureAdGraph,
    /// Any other API, a customer's own among them.
    Other,
}

impl Resource {
    /// All of them, in order.
    pub const ALL: [Resource; 5] = [
        Resource::MicrosoftGraph,
        Resource::ExchangeOnline,
        Resource::SharePointOnline,
        Resource::AzureAdGraph,
        Resource::Other,
    ];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Resource::MicrosoftGraph => "microsoft-graph",
            Resource::ExchangeOnline => "exchange-online",
            Resource::SharePointOnline => "sharepoint-online",
            Resource::AzureAdGraph => "azure-ad-graph",
            Resource::Other => "other",
        }
    }

    /// The resource with this id.
    pub fn parse(id: &str) -> Option<Resource> {
        Resource::ALL.into_iter().find(|resource| resource.id() == id)
    }
}
