//! The parts of a text that no format has read yet.

use std::ops::Range;

/// What has been taken of a text, and so what is still open.
#[derive(Clone, Debug, Default)]
pub(in crate::reading) struct Open {
    length: usize,
    /// What has been taken, in order and without overlaps.
    taken: Vec<Range<usize>>,
    /// What has been taken since, in order. Most parts are taken in order; to insert
    /// each into the middle of one long list would make long texts slow.
    fresh: Vec<Range<usize>>,
}

impl Open {
    /// All of a text of so many bytes.
    pub fn all(length: usize) -> Open {
        Open { length, taken: Vec::new(), fresh: Vec::new() }
    }

    /// Marks a part of the text as read: the formats that follow pass over it.
    pub fn take(&mut self, span: Range<usize>) {
        let at = self.taken_until(span.start);
        if span.is_empty() || span.end <= at {
            return;
        }
        match self.fresh.last_mut() {
            Some(last) if (last.start..=last.end).contains(&span.start) => {
                last.end = last.end.max(span.end);
            }
            Some(last) if span.start < last.start => {
                self.taken = self.all_taken();
                self.fresh = vec![span];
            }
            _ => self.fresh.push(span),
        }
    }

    /// All that has been taken, in order and without overlaps.
    fn all_taken(&self) -> Vec<Range<usize>> {
        let mut all: Vec<Range<usize>> = Vec::with_capacity(self.taken.len() + self.fresh.len());
        let mut old = self.taken.iter().peekable();
        let mut new = self.fresh.iter().peekable();
        while let Some(next) = match (old.peek(), new.peek()) {
            (Some(left), Some(right)) if left.start <= right.start => old.next(),
            (_, Some(_)) => new.next(),
            _ => old.next(),
        } {
            match all.last_mut() {
                Some(last) if next.start <= last.end => last.end = last.end.max(next.end),
                _ => all.push(next.clone()),
            }
        }
        all
    }

    /// Whether any part of the span has been taken.
    pub fn is_taken(&self, span: &Range<usize>) -> bool {
        [&self.taken, &self.fresh].into_iter().any(|spans| {
            let next = spans.partition_point(|taken| taken.end <= span.start);
            spans.get(next).is_some_and(|taken| taken.start < span.end)
        })
    }

    /// Where the part that has been taken ends, if one holds `at`; else `at`.
    pub fn taken_until(&self, at: usize) -> usize {
        let mut until = at;
        // A part in one list may touch a part in the other.
        loop {
            let from = until;
            for spans in [&self.taken, &self.fresh] {
                let next = spans.partition_point(|taken| taken.end <= until);
                until = spans
                    .get(next)
                    .filter(|taken| taken.start <= until)
                    .map_or(until, |taken| taken.end);
            }
            if until == from {
                return until;
            }
        }
    }

    /// The parts that nobody has taken yet.
    pub fn parts(&self) -> Vec<Range<usize>> {
        let mut open = Vec::new();
        let mut from = 0;
        for taken in self.all_taken() {
            if taken.start > from {
                open.push(from..taken.start);
            }
            from = from.max(taken.end);
        }
        if from < self.length {
            open.push(from..self.length);
        }
        open
    }

    /// The lines of the text that nobody has taken yet, without their line breaks.
    /// What is left of a line that was taken in part counts as a line.
    pub fn lines(&self, text: &str) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        for open in self.parts() {
            let mut from = open.start;
            for line in text.get(open).unwrap_or_default().split('\n') {
                lines.push(from..from + line.len());
                from += line.len() + 1;
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_passed_over() {
        let text = "one two\nthree four\nfive";
        let mut open = Open::all(text.len());
        open.take(14..18);
        open.take(0..4);
        open.take(2..4);
        open.take(4..5);
        let lines: Vec<&str> = open.lines(text).iter().map(|line| &text[line.clone()]).collect();
        assert_eq!(lines, ["wo", "three ", "", "five"]);
        assert!(open.is_taken(&(15..16)));
        assert!(!open.is_taken(&(5..14)));
    }
}
