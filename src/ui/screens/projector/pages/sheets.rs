//! Blocks on sheets: what does not fit on one sheet of the wall goes on to the next.

/// A block: how high it is, and where it may be cut if it is higher than a sheet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Size {
    pub(super) height: f32,
    /// Tops of its lines, from its own top.
    pub(super) cuts: Vec<f32>,
}

/// A block, or a part of one, on a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slice {
    /// Which block.
    pub(super) block: usize,
    /// Where the part begins, from the top of the block.
    pub(super) from: f32,
    /// Where it ends.
    pub(super) to: f32,
    /// Where it stands, from the top of the sheet.
    pub(super) top: f32,
}

/// Puts blocks on sheets of this height, about as much on each.
pub(super) fn on_sheets(blocks: &[Size], room: f32) -> Vec<Vec<Slice>> {
    let greedy = filled(blocks, room);
    let is_cut = |sheets: &[Vec<Slice>]| sheets.iter().flatten().any(|slice| slice.from > 0.0);
    let mut best = greedy;
    for percent in (40_u8..100).rev().step_by(4) {
        let tighter = filled(blocks, room * f32::from(percent) / 100.0);
        if tighter.len() > best.len() || is_cut(&tighter) {
            break;
        }
        best = tighter;
    }
    best
}

fn filled(blocks: &[Size], room: f32) -> Vec<Vec<Slice>> {
    let mut sheets = vec![Vec::new()];
    let mut top = 0.0;
    for (block, size) in blocks.iter().enumerate() {
        let mut from = 0.0;
        while from < size.height {
            let left = size.height - from;
            let free = room - top;
            // What is not higher than a sheet stays in one piece.
            let cut = if size.height > room {
                let mut fitting = size.cuts.iter().copied();
                fitting.rfind(|cut| *cut > from && *cut - from <= free)
            } else {
                None
            };
            let to = if left <= free { Some(size.height) } else { cut };
            match to {
                Some(to) => {
                    push(
                        &mut sheets,
                        Slice {
                            block,
                            from,
                            to,
                            top,
                        },
                    );
                    top += to - from;
                    from = to;
                }
                // Nothing of it fits on an empty sheet: it is shown as far as it goes.
                None if top <= 0.0 => {
                    let to = size.height;
                    push(
                        &mut sheets,
                        Slice {
                            block,
                            from,
                            to,
                            top,
                        },
                    );
                    top = room;
                    break;
                }
                None => {}
            }
            if from < size.height {
                sheets.push(Vec::new());
                top = 0.0;
            }
        }
    }
    sheets
}

fn push(sheets: &mut [Vec<Slice>], slice: Slice) {
    if let Some(sheet) = sheets.last_mut() {
        sheet.push(slice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(height: f32) -> Size {
        Size {
            height,
            cuts: Vec::new(),
        }
    }

    fn blocks(sheets: &[Vec<Slice>]) -> Vec<Vec<usize>> {
        let of = |sheet: &Vec<Slice>| sheet.iter().map(|slice| slice.block).collect();
        sheets.iter().map(of).collect()
    }

    #[test]
    fn what_fits_stands_on_one_sheet() {
        let sheets = on_sheets(&[whole(100.0), whole(200.0)], 300.0);
        assert_eq!(blocks(&sheets), [vec![0, 1]]);
        assert_eq!(sheets[0][1].top, 100.0);
    }

    #[test]
    fn sheets_hold_about_the_same() {
        let rows: Vec<Size> = (0..6).map(|_| whole(170.0)).collect();
        assert_eq!(
            blocks(&on_sheets(&rows, 860.0)),
            [vec![0, 1, 2], vec![3, 4, 5]]
        );
    }

    #[test]
    fn a_long_clause_is_cut_between_two_lines_and_nothing_is_lost() {
        let long = Size {
            height: 1000.0,
            cuts: (0..20).map(|line| 50.0 * line as f32).collect(),
        };
        let sheets = on_sheets(&[whole(120.0), long, whole(90.0)], 400.0);
        let parts: Vec<(f32, f32)> = sheets
            .iter()
            .flatten()
            .filter(|slice| slice.block == 1)
            .map(|slice| (slice.from, slice.to))
            .collect();
        assert_eq!(parts.first().map(|part| part.0), Some(0.0));
        assert_eq!(parts.last().map(|part| part.1), Some(1000.0));
        for pair in parts.windows(2) {
            assert_eq!(pair[0].1, pair[1].0);
            assert_eq!(pair[0].1 % 50.0, 0.0);
        }
        for sheet in &sheets {
            for slice in sheet {
                assert!(slice.top + slice.to - slice.from <= 400.0, "{slice:?}");
            }
        }
    }

    #[test]
    fn a_block_without_lines_that_is_too_high_is_shown_as_far_as_it_goes() {
        let sheets = on_sheets(&[whole(50.0), whole(900.0), whole(50.0)], 400.0);
        assert_eq!(blocks(&sheets), [vec![0], vec![1], vec![2]]);
    }
}
