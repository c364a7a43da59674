//! Microsoft's files, found in either layout and read into their shapes.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::upstream::{DescriptionsFile, PermissionsFile, ProvisioningFile};
use super::{Outcome, kept};

/// Our name of a language, and Microsoft's in the file's name.
const LANGUAGES: [(&str, &str); 5] =
    [("de", "de-DE"), ("es", "es-ES"), ("fr", "fr-FR"), ("ja", "ja-JP"), ("pt", "pt-BR")];

pub struct Inputs {
    pub permissions: PermissionsFile,
    pub descriptions: DescriptionsFile,
    pub provisioning: ProvisioningFile,
    /// The display names in other languages, by our name of the language.
    pub translations: Vec<(&'static str, DescriptionsFile)>,
    /// Each file's name and SHA-256, in the order in which they were read.
    pub digests: Vec<(String, String)>,
    /// The files themselves, in that order.
    pub files: Vec<kept::File>,
}

pub fn read(directory: &Path) -> Outcome<Inputs> {
    let mut reader = Reader { layout: Layout::of(directory)?, files: Vec::new() };
    let inputs = Inputs {
        permissions: reader.read("permissions.json", Place::New)?,
        descriptions: reader.read("permissions-descriptions.json", Place::Old)?,
        provisioning: reader.read("provisioningInfo.json", Place::New)?,
        translations: LANGUAGES
            .into_iter()
            .map(|(ours, theirs)| {
                let name = format!("permissions-descriptions_{theirs}.json");
                Ok((ours, reader.read(&name, Place::Old)?))
            })
            .collect::<Outcome<_>>()?,
        digests: reader
            .files
            .iter()
            .map(|(name, file)| (name.clone(), hex(&Sha256::digest(file))))
            .collect(),
        files: reader.files,
    };
    check(&inputs)?;
    Ok(inputs)
}

/// Checks what the shapes cannot say.
fn check(inputs: &Inputs) -> Outcome<()> {
    // The id may be absent from a deployment: were it renamed, all would be.
    let has_id = inputs
        .provisioning
        .permission_deployments
        .0
        .iter()
        .any(|(_, deployments)| deployments.iter().any(|deployment| !deployment.id.is_empty()));
    if !has_id {
        return Err(
            "provisioningInfo.json: no deployment has an `id`: was the field renamed?".into()
        );
    }
    let roles = &inputs.descriptions.application_scopes_list;
    if !roles.iter().any(|role| role.admin_consent_display_name.is_some()) {
        return Err("permissions-descriptions.json: no application permission has an \
                    `adminConsentDisplayName`: was the field renamed?"
            .into());
    }
    Ok(())
}

/// Where a file lies in Microsoft's repository.
enum Place {
    /// `permissions/new/`
    New,
    /// `permissions/`
    Old,
}

enum Layout {
    /// All files side by side.
    Flat(PathBuf),
    /// A checkout of the repository.
    Checkout(PathBuf),
    /// The project's own copy.
    Kept(PathBuf),
}

impl Layout {
    fn of(directory: &Path) -> Outcome<Layout> {
        if directory.join("permissions/new/permissions.json").is_file() {
            Ok(Layout::Checkout(directory.to_owned()))
        } else if directory.join("permissions.json").is_file() {
            Ok(Layout::Flat(directory.to_owned()))
        } else if kept::path(directory, "permissions.json").is_file() {
            Ok(Layout::Kept(directory.to_owned()))
        } else {
            Err(format!(
                "{}: neither permissions.json nor permissions/new/permissions.json is there. Name a \
                 checkout of github.com/microsoftgraph/microsoft-graph-devx-content, or a folder \
                 with its files",
                directory.display()
            ))
        }
    }

    fn path(&self, name: &str, place: Place) -> PathBuf {
        match (self, place) {
            (Layout::Flat(root), _) => root.join(name),
            (Layout::Checkout(root), Place::New) => root.join("permissions/new").join(name),
            (Layout::Checkout(root), Place::Old) => root.join("permissions").join(name),
            (Layout::Kept(root), _) => kept::path(root, name),
        }
    }
}

struct Reader {
    layout: Layout,
    files: Vec<kept::File>,
}

impl Reader {
    fn read<T: DeserializeOwned>(&mut self, name: &str, place: Place) -> Outcome<T> {
        let path = self.layout.path(name, place);
        let bytes = match self.layout {
            Layout::Kept(_) => kept::read(&path)?,
            _ => fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?,
        };
        // Some of Microsoft's files begin with a byte order mark, which is no JSON.
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let parsed =
            serde_json::from_slice(text).map_err(|error| format!("{}: {error}", path.display()))?;
        self.files.push((name.to_owned(), bytes));
        Ok(parsed)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
