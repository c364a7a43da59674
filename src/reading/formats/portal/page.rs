//! A portal's page: its rows, as far as their cells showed them, and the lines around.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::status::Status;

/// A row as far as its cells showed it.
#[derive(Clone, Debug, Default)]
pub(super) struct PortalRow {
    pub name: Range<usize>,
    /// From its first to its last cell.
    pub span: Range<usize>,
    pub kinds: Vec<Kind>,
    pub status: Option<Status>,
    pub status_span: Option<Range<usize>>,
    /// A status in words that are not understood.
    pub tail: Option<Range<usize>>,
    /// How often it says yes or no.
    pub flags: usize,
    /// How many tabs its last line has.
    pub tabs: usize,
    /// Whether any of its cells is parted by more than a blank or a dash.
    pub separate: bool,
    /// How many lines of other text stand between it and the row above.
    pub gap: usize,
    /// Whether a group line ("Microsoft Graph (4)") stands over it.
    pub grouped: bool,
    /// Under "Other permissions granted".
    pub among_granted: bool,
    /// Whether it is a row of the portal, as `settle` decides when all rows are known.
    pub is_portal: bool,
    /// The API of its own cell.
    pub cell: Option<Resource>,
    /// What the group line above names, where there is one: an API, or `None` where nothing
    /// says which.
    pub group: Option<Option<Resource>>,
    /// A cell in front of the name, where an enterprise application has its API.
    pub front: bool,
    /// A cell behind the status, where an enterprise application has who granted.
    pub granter: bool,
    /// How many lines of text stand between the name and what was read last.
    pub texts: usize,
    /// Whether text stands beside its cells, in front of the status.
    pub described: bool,
    /// Whether its status is a mark without words, such as ✅.
    pub by_mark: bool,
    /// Whether it has two statuses that differ.
    pub at_odds: bool,
    /// Whether its status names an organisation.
    pub organisation: bool,
    /// Whether its cells stand on lines of their own.
    pub upright: bool,
    /// The number of the line on which its last cell stands.
    pub line: usize,
    /// Where the last line ends that may belong to it.
    pub seen: usize,
}

impl PortalRow {
    /// The API: the row's own cell, else the group's. `listed`: Microsoft's list has
    /// its name.
    pub fn resource(&self, page: &PortalPage, listed: bool) -> Option<Resource> {
        // The page of an enterprise application has a cell for the API in each row.
        let through = self.status == Some(Status::Granted) && !self.organisation;
        let enterprise = page.enterprise || self.granter;
        let unnamed = self.front && through && enterprise;
        self.cell.or(unnamed.then_some(Resource::Other)).or(match self.group {
            // It may be a title. It is another API where Microsoft Graph's permissions stand
            // under a line of their own, or where Microsoft's list does not have the name.
            Some(None) => (page.groups_graph || !listed).then_some(Resource::Other),
            Some(api) => api,
            None => None,
        })
    }

    /// Whether it takes its API from the line of the group above.
    pub fn is_named_by_group(&self) -> bool {
        self.grouped && self.cell.is_none()
    }

    /// Whether it is a name and its status: nothing in it is a kind or says yes or no.
    pub fn is_pair(&self) -> bool {
        self.kinds.is_empty() && self.flags == 0
    }

    /// Whether it stands under a group line, with its kind in a cell of its own:
    /// in a list, the kind stands behind the name.
    pub fn is_grouped(&self) -> bool {
        self.grouped && (self.upright || self.tabs > 0)
    }

    /// Whether it is a portal's row by what it says itself.
    pub fn says_enough(&self) -> bool {
        let typed = !self.kinds.is_empty();
        if self.separate {
            self.status.is_some() || (typed && (self.flags > 0 || self.described))
        } else {
            (typed && (self.status.is_some() || self.flags > 0))
                || (self.status.is_some() && (self.organisation || self.cell.is_some()))
        }
    }
}

/// A page: its rows, and the lines around them.
#[derive(Clone, Debug, Default)]
pub(super) struct PortalPage {
    pub rows: Vec<PortalRow>,
    /// Headers, group lines and buttons that belong to rows.
    pub marks: Vec<Range<usize>>,
    /// Buttons and headings that name the organisation.
    pub organisations: Vec<String>,
    /// Whether it has a header that only the portal's pages have.
    pub header: bool,
    /// Whether that is the header of an enterprise application's page.
    pub enterprise: bool,
    /// Whether rows stand under a line that names Microsoft Graph.
    pub groups_graph: bool,
    /// Whether a group line stands over a row.
    pub group: bool,
    /// Whether an ellipsis stands below a row.
    pub dots: bool,
}
