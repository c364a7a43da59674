//! Tokens that can be read: `eyJ` and a run of base64url with dots.

use crate::permission::Permission;

use crate::reading::secrets::jwt::{self, Decoded};
use crate::reading::secrets::spot::{CUT, ENCRYPTED, Spot, hidden};
use crate::reading::secrets::value::{is_base64, is_token};
use crate::reading::text::cursor::Cursor;
use crate::reading::text::find;

/// Everything that begins like a token: `eyJ` and a run of base64url with dots.
pub(super) fn tokens(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut cursor = Cursor::new(0..text.len());
    while let Some(at) = cursor.step()
        && let Some(found) = text.get(at..).and_then(|rest| find::all(rest, "eyJ").next())
    {
        let start = at + found;
        cursor.move_to(start + 3);
        if is_glued(text.as_bytes().get(..start).unwrap_or_default()) {
            continue;
        }
        let (run, end) = run_from(text, start);
        // A word that begins so is no token; nor is one that somebody shortened
        // to a few letters, which `formats/token.rs` notes.
        if run.len() < 20 {
            continue;
        }
        cursor.move_to(end.max(cursor.at()));
        let span = start..end;
        spots.push(match jwt::decode(&run) {
            Decoded::Claims(claims) => Spot { span, instead: claims, told: true },
            Decoded::Encrypted => hidden(span, ENCRYPTED),
            Decoded::Cut => hidden(span, CUT),
        });
    }
    spots
}

/// Whether letters stand right in front, of which what follows is a part. An encoded sign
/// (`%3D`) and an escaped line break (`\n`) are no letters.
fn is_glued(before: &[u8]) -> bool {
    match before {
        [.., b'%', _, _] | [.., b'\\', b'n' | b'r' | b't'] => false,
        [.., last] => is_base64(*last),
        [] => false,
    }
}

/// A token, and where it ends. Terminals, mails and scripts break it over lines:
/// it goes on where the line was full and the next one holds nothing else.
fn run_from(text: &str, start: usize) -> (String, usize) {
    let bytes = text.as_bytes();
    let chunk_end = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().position(|byte| !is_token(*byte)).unwrap_or(rest.len())
    };
    let mut end = chunk_end(start);
    // Where in the line the token begins matters for its width; more than 100 bytes in
    // front tell nothing new.
    let near = start.saturating_sub(100);
    let line = bytes.get(near..start).and_then(|before| before.iter().rposition(|it| *it == b'\n'));
    let mut line_start = line.map_or(near, |line| near + line + 1);
    let mut run = text.get(start..end).unwrap_or_default().to_owned();
    let mut dots = run.matches('.').count();
    let mut width = None;
    let mut chunks = Cursor::new(end..text.len());
    while let Some(at) = chunks.step() {
        let gap = Gap::of(text.get(at..).unwrap_or_default());
        if gap.length == 0 {
            break;
        }
        let next_start = end + gap.length;
        let next_end = chunk_end(next_start);
        let chunk = text.get(next_start..next_end).unwrap_or_default();
        // The first line may be indented.
        let full = end - line_start + 8 >= *width.get_or_insert((end - line_start).clamp(20, 40));
        let alone = text.get(next_end..).is_none_or(|behind| {
            let behind = behind.trim_start_matches([' ', '\t']);
            behind.is_empty() || behind.starts_with(|next| "\n\"',}`\\^<|│".contains(next))
        });
        let long = chunk.len() >= 20;
        let unfinished = dots < 2;
        let all_dots = dots + chunk.matches('.').count();
        // The payload begins like a token, too.
        let another = chunk.starts_with("eyJ") && !(dots == 1 && run.ends_with('.'));
        let fits = chunk.contains(|letter: char| letter.is_ascii_alphanumeric())
            && all_dots <= 4
            && !another
            && Permission::find(chunk).is_none();
        let goes_on = if gap.broken {
            full && alone && (long || gap.plain && (unfinished || !chunk.contains('.')))
        } else {
            long && unfinished
        };
        if !(fits && goes_on) {
            break;
        }
        if gap.broken {
            line_start = next_start;
        }
        // Mails write an equals sign where they break a line.
        run.truncate(run.trim_end_matches('=').len());
        run.push_str(chunk);
        end = next_end;
        chunks.move_to(end);
        dots = all_dots;
    }
    // What ends a sentence or marks a cut is not part of it.
    let whole = run.trim_end_matches(['.', '/', '+']).len();
    end -= run.len() - whole;
    run.truncate(whole);
    (run, end)
}

/// What stands between two pieces of a token.
struct Gap {
    length: usize,
    /// Whether the line ends in it.
    broken: bool,
    /// Whether it holds no more than a line's end.
    plain: bool,
}

impl Gap {
    /// Blanks; where the line ends, also what a shell, a script or a page ends it
    /// with, and the margin of the next one.
    fn of(rest: &str) -> Gap {
        let blanks = rest.trim_start_matches([' ', '\t']);
        let mut plain = !blanks.starts_with(['"', '\'', '+', '|', '│']);
        let mut next = blanks;
        let mut broken = false;
        for end in ["\\r", "\\n", "<br>", "<br/>", "<br />", "\n"] {
            if let Some(below) = next.strip_prefix(end) {
                next = below;
                broken = true;
            }
        }
        if !broken {
            next = next.trim_start_matches(['\\', '^', '`', '"', '\'', '+', ' ', '|', '│']);
        }
        while let Some(below) = next.strip_prefix('\n') {
            next = below.trim_start_matches([' ', '\t']);
            plain &= !next.starts_with('\n');
            broken = true;
        }
        if broken {
            let below = next.trim_start_matches([' ', '\t']);
            next = below.trim_start_matches(['"', '\'', '+', '|', '│', '#', ' ']);
            plain &= next.len() == below.len();
        } else {
            next = blanks;
        }
        Gap { length: rest.len() - next.len(), broken, plain }
    }
}
