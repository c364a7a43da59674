//! `data/microsoft/`: Microsoft's files as they were when the tables were made, compressed one
//! by one. With them the tables can be checked, and a second evaluation made, wherever the
//! project is.

use std::fs;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;

use super::Outcome;
use super::source::Source;

/// The folder, below `data/`.
pub const FOLDER: &str = "microsoft";

/// A file's name and content.
pub type File = (String, Vec<u8>);

/// Where a file lies in the copy.
pub fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.br"))
}

pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    let packed = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut file = Vec::new();
    brotli::BrotliDecompress(&mut &packed[..], &mut file)
        .map_err(|error| format!("{}: no brotli: {error}", path.display()))?;
    Ok(file)
}

/// The files that the copy has not, or has otherwise.
pub fn changed<'a>(folder: &Path, files: &'a [File]) -> Vec<&'a File> {
    let is_kept = |(name, file): &File| read(&path(folder, name)).is_ok_and(|kept| kept == *file);
    files.iter().filter(|file| !is_kept(file)).collect()
}

/// Writes these files. Each takes its place when it is whole.
pub fn write(folder: &Path, files: &[&File]) -> Outcome<()> {
    for (name, file) in files {
        let path = path(folder, name);
        let new = path.with_extension("new");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&new, pack(file)?))
            .and_then(|()| fs::rename(&new, &path))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn pack(file: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: file.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &file[..], &mut packed, &parameters)?;
    Ok(packed)
}

/// What stands beside the copy: which version it is, and how to get another.
pub fn readme(source: &Source) -> String {
    let Source { commit, date, .. } = source;
    format!(
        "\
# Microsoft's permission data

Files of Microsoft's public repository `microsoftgraph/microsoft-graph-devx-content`, commit `{commit}` of {date}, unchanged but for the compression (`brotli -d` gives them back). They are under the MIT licence (`LICENSE`). `../SOURCE.tsv` holds the checksum of each.

- `cargo xtask catalogue` makes the tables of `data/` from them.
- `tests/independent.rs` evaluates every permission from them a second time, without those tables.

`cargo xtask catalogue DIR --keep` puts the files of DIR in their place, and writes this text.
"
    )
}
