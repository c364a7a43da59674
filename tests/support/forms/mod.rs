//! The forms in which permissions are written: a form is one way, as in the
//! project's reference of formats. What it can hold and what must come back are
//! data; only the text is a function.
//!
//! `tests/round_trip.rs` reads them back, and `cargo xtask compare` holds two
//! readings of them against each other.

mod files;
pub mod items;
mod pages;
pub mod prompts;

use teams_scope_explainer::permission::Kind::{Application, Delegated};
use teams_scope_explainer::permission::{Kind, Resource};
use teams_scope_explainer::reading::Status::{Declared, Granted, NotGranted};
use teams_scope_explainer::reading::{Format, Status};

use files::*;
use items::{ALL, Item, first_id};
use pages::*;

/// A permission as it comes back: its name, kind, status and resource.
pub type Row = (String, Option<Kind>, Status, Resource);

/// A way to write permissions.
pub struct Form {
    pub about: &'static str,
    pub format: Format,
    pub write: fn(&[Item]) -> String,
    pub holds: Holds,
    /// Whether the kind can be read off the text.
    pub kind_stated: bool,
    /// The statuses that it writes, in turn; the last one stays.
    pub statuses: &'static [Status],
    pub resource: Resource,
    /// How many are put in one text.
    pub many: usize,
}

/// What a form can hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Any,
    AnyWithId,
    OneKind,
    OnlyDelegated,
    OnlyApplication,
    OnlyApplicationWithId,
    /// Delegated permissions, from a token: all but `offline_access`.
    Scopes,
    /// One kind, from a token.
    Claims,
}

impl Form {
    const fn new(
        about: &'static str,
        format: Format,
        holds: Holds,
        statuses: &'static [Status],
        write: fn(&[Item]) -> String,
    ) -> Form {
        let resource = Resource::MicrosoftGraph;
        Form { about, format, write, holds, kind_stated: true, statuses, resource, many: 40 }
    }

    const fn kind_unstated(self) -> Form {
        Form { kind_stated: false, ..self }
    }

    const fn on(self, resource: Resource) -> Form {
        Form { resource, ..self }
    }

    const fn many(self, many: usize) -> Form {
        Form { many, ..self }
    }

    pub fn can_hold(&self, item: &Item) -> bool {
        let in_token = item.name != "offline_access";
        match self.holds {
            Holds::Any | Holds::OneKind => true,
            Holds::AnyWithId => !item.id.is_empty(),
            Holds::OnlyDelegated => item.kind == Delegated,
            Holds::OnlyApplication => item.kind == Application,
            Holds::OnlyApplicationWithId => item.kind == Application && !item.id.is_empty(),
            Holds::Scopes => item.kind == Delegated && in_token,
            Holds::Claims => in_token,
        }
    }

    /// Those of the items that one text of this form can hold, in order.
    pub fn choose(&self, items: &[Item]) -> Vec<Item> {
        let one_kind = matches!(self.holds, Holds::OneKind | Holds::Claims);
        let mut chosen: Vec<Item> = Vec::new();
        for item in items.iter().filter(|item| self.can_hold(item)) {
            let other_kind = one_kind && chosen.first().is_some_and(|one| one.kind != item.kind);
            let twice = chosen.iter().any(|known| {
                known.name == item.name && (known.kind == item.kind || !self.kind_stated)
            });
            if !other_kind && !twice {
                chosen.push(*item);
            }
        }
        chosen
    }

    fn by_id(&self) -> bool {
        let item = ALL.iter().find(|item| self.can_hold(item) && !item.id.is_empty()).unwrap();
        (self.write)(&[*item]).contains(item.id)
    }

    /// Those of a paste's items that are written in one text of this form: none
    /// where it would say something else.
    pub fn chosen(&self, paste: &[Item]) -> Vec<Item> {
        let items = self.choose(paste);
        // A list of one is refused as that one.
        if items.len() == 1 && self.about == "AADSTS70011, a list" { Vec::new() } else { items }
    }

    /// All permissions that a form can hold, as many in a text as it takes.
    pub fn pastes(&self) -> Vec<Vec<Item>> {
        let mut pastes = Vec::new();
        for kind in [Delegated, Application] {
            let of_kind: Vec<Item> = ALL
                .iter()
                .filter(|item| item.kind == kind && self.can_hold(item))
                // A form that writes names writes each once.
                .filter(|item| self.by_id() || first_id(item))
                .copied()
                .collect();
            // All names in these, some in the others, and in each some of all letters.
            let whole =
                ["list", "token", "portal, tabs", "authorize", "manifest"].contains(&self.about);
            let step = if whole { 1 } else { 11 };
            let few = if whole { self.many } else { self.many.min(8) };
            pastes.extend(of_kind.chunks(few).step_by(step).map(<[Item]>::to_vec));
        }
        pastes
    }
}

#[rustfmt::skip]
pub const FORMS: &[Form] = &[
    Form::new("list", Format::List, Holds::Any, &[Granted], list).kind_unstated(),
    Form::new("list in a line", Format::List, Holds::Any, &[Granted], inline_list).kind_unstated(),
    Form::new("list with kinds", Format::List, Holds::Any, &[Granted], list_with_kinds),
    Form::new("list under a heading", Format::List, Holds::OneKind, &[Granted], list_under_headings),
    Form::new("token", Format::Token, Holds::Claims, &[Granted], token),
    Form::new("broken token", Format::Token, Holds::Claims, &[Granted], broken_token),
    Form::new("token of Exchange", Format::Token, Holds::Claims, &[Granted], token_of_exchange)
        .on(Resource::ExchangeOnline),
    Form::new("token response", Format::TokenResponse, Holds::Scopes, &[Granted], token_response),
    Form::new("its lines", Format::TokenResponse, Holds::Scopes, &[Granted], token_response_lines),
    Form::new("claims", Format::Claims, Holds::Claims, &[Granted], claims),
    Form::new("authorize", Format::Url, Holds::OnlyDelegated, &[Declared], authorize_url),
    Form::new("authorize for Exchange", Format::Url, Holds::Scopes, &[Declared], authorize_url_of_exchange)
        .on(Resource::ExchangeOnline),
    Form::new("callback", Format::Url, Holds::Any, &[Granted], consent_callback).kind_unstated(),
    Form::new("portal, a cell a line", Format::Portal, Holds::Any, &[Granted, NotGranted, Declared, Granted], portal_cells),
    Form::new("portal, tabs", Format::Portal, Holds::Any, &[Granted], portal_tabs),
    Form::new("portal, another group", Format::Portal, Holds::Any, &[Granted], portal_of_azure_ad_graph)
        .on(Resource::AzureAdGraph),
    Form::new("enterprise page", Format::Portal, Holds::Any, &[Granted], enterprise_page),
    Form::new("permission grant", Format::GraphJson, Holds::OnlyDelegated, &[Granted], permission_grant),
    Form::new("app role assignments", Format::GraphJson, Holds::OnlyApplicationWithId, &[Granted], app_role_assignments),
    Form::new("manifest", Format::Manifest, Holds::AnyWithId, &[Declared], manifest),
    Form::new("Get-MgContext", Format::Powershell, Holds::Claims, &[Granted], mg_context),
    Form::new("app role table", Format::Powershell, Holds::OnlyApplicationWithId, &[Granted], app_role_table),
    Form::new("grant list", Format::Powershell, Holds::OnlyDelegated, &[Granted], permission_grant_list),
    Form::new("Connect-MgGraph", Format::Powershell, Holds::OnlyDelegated, &[Declared], connect_command),
    Form::new("az list", Format::AzureCli, Holds::AnyWithId, &[Declared], azure_cli),
    Form::new("az add", Format::AzureCli, Holds::AnyWithId, &[Declared], azure_cli_command),
    Form::new("consent action", Format::AuditLog, Holds::OnlyDelegated, &[Granted], consent_action),
    Form::new("app role value", Format::AuditLog, Holds::OnlyApplication, &[Granted], app_role_value),
    // One alone is refused; of several refused together none is known to be wrong.
    Form::new("AADSTS70011", Format::Error, Holds::OnlyDelegated, &[NotGranted], scope_refused).many(1),
    Form::new("AADSTS70011, a list", Format::Error, Holds::OnlyDelegated, &[Declared], scope_refused),
    Form::new("AADSTS650053", Format::Error, Holds::OnlyDelegated, &[NotGranted], scope_not_there).many(1),
    Form::new("missing permissions", Format::Error, Holds::OneKind, &[NotGranted, NotGranted, Granted], missing_permissions),
    Form::new(".env", Format::Code, Holds::OnlyDelegated, &[Declared], env),
    Form::new("array of scopes", Format::Code, Holds::OnlyDelegated, &[Declared], scopes_array),
    Form::new("Terraform", Format::Code, Holds::AnyWithId, &[Declared], terraform),
    Form::new("consent report", Format::Table, Holds::Any, &[Granted], consent_report),
    Form::new("consent report, ids", Format::Table, Holds::AnyWithId, &[Granted], consent_report_of_ids),
    Form::new("Markdown", Format::Table, Holds::Any, &[Granted], markdown),
];
