//! Sets of permissions, as a paste would hold them and as none would.

use teams_scope_explainer::reading::{GrantKind, Sight, Status, Unrecognised};

use super::comparison::Comparison;
use super::made::{
    Dice, ELSEWHERE, EXCHANGE, GRAPH, KINDS, SIGHTS, STATUSES, grant, list, piece, seen,
};
use super::rules::{MEANT, WATCHED, WORDS};
use super::world::{World, fold};

const SETS: usize = 900;

/// Names of which the contract says most.
const FAMILIAR: [&str; 9] = [
    "OnlineMeeting",
    "Calendars.",
    "User.Read",
    "Organization.",
    "Mailbox",
    "offline_",
    "VirtualEvent",
    "Presence.",
    "Bookings",
];

struct Names {
    all: Vec<&'static str>,
    /// Those that open something.
    opening: Vec<&'static str>,
    familiar: Vec<&'static str>,
}

impl Names {
    fn of(world: &'static World) -> Names {
        let all: Vec<&str> = world.names.values().map(|(name, _)| &**name).collect();
        let opening = world.opened.keys().filter_map(|(_, name)| world.names.get(name));
        let watched = WATCHED.iter().flat_map(|(_, names)| names.split_whitespace());
        Names {
            opening: opening.map(|(name, _)| &**name).collect(),
            familiar: all
                .iter()
                .copied()
                .filter(|name| FAMILIAR.iter().any(|start| name.starts_with(start)))
                .chain(WORDS)
                .chain(watched.filter(|name| *name != "full_access_as_app"))
                .collect(),
            all,
        }
    }

    fn pick(&self, dice: &mut Dice) -> &'static str {
        match dice.roll(6) {
            0 => dice.pick(&self.all),
            1 | 2 => dice.pick(&self.opening),
            _ => dice.pick(&self.familiar),
        }
    }
}

/// Sets with few statuses are the common ones.
fn statuses(dice: &mut Dice, sight: Sight) -> [Option<Status>; 4] {
    let (granted, declared) = (Some(Status::Granted), Some(Status::Declared));
    if sight.tokens_only.is_some() {
        return [granted; 4];
    }
    dice.pick(&[
        [granted; 4],
        [declared; 4],
        [granted, granted, granted, declared],
        [granted, granted, granted, None],
        [declared, declared, declared, None],
        [None; 4],
        STATUSES,
    ])
}

fn pieces(dice: &mut Dice, names: &Names) -> Vec<Unrecognised> {
    let some = |dice: &mut Dice| match dice.roll(5) {
        0 => piece(dice.pick(&MEANT).0, None, &[]),
        1 => piece("Calendar.Something", None, &[dice.pick(&MEANT).0]),
        2 => piece("Rooms.Paint", None, &[]),
        3 => piece("A line of a prompt", None, &[names.pick(dice), names.pick(dice)]),
        _ => piece("A.Piece", Some(names.pick(dice)), &[]),
    };
    (0..dice.roll(3)).map(|_| some(dice)).collect()
}

#[test]
fn random_sets() {
    let world = World::get();
    let names = Names::of(world);
    let mut dice = Dice(20_260_807);
    let mut comparison = Comparison::new();
    for _ in 0..SETS {
        let sight = if dice.roll(2) == 0 { Sight::FULL } else { dice.pick(&SIGHTS) };
        let statuses = statuses(&mut dice, sight);
        let mut grants = Vec::new();
        for _ in 0..=dice.roll(9) {
            let (name, mut resource) = if dice.roll(7) == 0 {
                dice.pick(&ELSEWHERE)
            } else {
                (names.pick(&mut dice), GRAPH)
            };
            let mut kind = dice.pick(&KINDS);
            let known = world.names.get(&fold(name)).filter(|_| resource == GRAPH);
            // Mostly a kind that the name can have.
            if let Some((_, kinds)) = known
                && kinds.len() == 1
                && dice.roll(4) > 0
            {
                kind = GrantKind::Known(*kinds.first().unwrap());
            }
            // A token shows one kind only, and one for another API nothing of Graph.
            if let Some(only) = sight.tokens_only {
                kind = GrantKind::Known(only);
                let shows =
                    if only == super::table::D { sight.delegated } else { sight.application };
                if !shows && resource == GRAPH && !WORDS.contains(&name) {
                    resource = EXCHANGE;
                }
            }
            let mut one = grant(name, kind, dice.pick(&statuses), resource);
            // The person's word weighs as the text's.
            one.corrected = !one.unsure && dice.roll(8) == 0;
            grants.push(one);
        }
        let complete = dice.roll(3) > 0;
        let mut reading = seen(list(grants), complete, sight);
        if dice.roll(2) == 0 {
            reading.unrecognised = pieces(&mut dice, &names).into();
        }
        comparison.compare(&reading);
    }
    comparison.finish(SETS);
}

/// All sets of the names by which the vendor's connections are told apart.
#[test]
fn flows() {
    let mut comparison = Comparison::new();
    let names = [
        "Calendars.ReadBasic",
        "Calendars.ReadWrite",
        "OnlineMeetings.ReadWrite",
        "OnlineMeetings.ReadWrite.All",
        "offline_access",
    ];
    for set in 0..1 << names.len() {
        for kind in KINDS {
            for status in STATUSES {
                let chosen = names.iter().enumerate().filter(|(bit, _)| set & (1 << bit) != 0);
                let grants = chosen.map(|(_, name)| grant(name, kind, status, GRAPH)).collect();
                comparison.compare(&list(grants));
            }
        }
    }
    comparison.finish((1 << names.len()) * KINDS.len() * STATUSES.len());
}
