//! Passes over rows of the table, many regions side by side: the only loops that touch every pair. Each is one fold
//! over two rows of the same padded length, which the compiler turns into vector instructions.

/// The loss of a move that no case can make.
pub(crate) const CLOSED: i16 = i16::MAX;

/// Rows are padded to a multiple of so many regions, so that no pass has a rest to do one by one.
pub(crate) const LANES: usize = 16;

/// Prices as the passes use them stay within this on both sides of zero. A row of them is counted from its lowest, so
/// that no score after prices leaves sixteen bits and a barred pair never looks better than an allowed one.
pub(crate) const PRICE_LIMIT: i32 = 11_000;

/// The lowest region with the highest score after prices. Both rows have the same padded length.
pub(crate) fn best(row: &[i16], prices: &[i16]) -> usize {
    best_and_tied(row, prices).0
}

/// As [`best`], and whether another region is as good.
pub(crate) fn best_and_tied(row: &[i16], prices: &[i16]) -> (usize, bool) {
    let highest = highest_net(row, prices);
    let nets = row.iter().zip(prices).map(|(score, &price)| score.saturating_sub(price));
    let (ways, from_the_end) = nets.enumerate().fold((0i16, 0i16), |(ways, from_the_end), (region, net)| {
        let here = if net == highest { i16::MAX - region as i16 } else { 0 };
        (ways + i16::from(net == highest), if here > from_the_end { here } else { from_the_end })
    });
    ((i16::MAX - from_the_end) as usize, ways > 1)
}

/// The highest score after prices. Both rows have the same padded length.
pub(crate) fn highest_net(row: &[i16], prices: &[i16]) -> i16 {
    let nets = row.iter().zip(prices).map(|(score, &price)| score.saturating_sub(price));
    nets.fold(i16::MIN, |high, net| if net > high { net } else { high })
}

/// Lowers `least` to what it would cost this case to leave the region it is in for each other one.
pub(crate) fn lower_to(least: &mut [i16], own: i16, row: &[i16]) {
    for (least, &score) in least.iter_mut().zip(row) {
        let loss = own.saturating_sub(score);
        *least = if loss < *least { loss } else { *least };
    }
}

/// Lowers each distance to that of a way through a node from where the others cost this loss and their price.
pub(crate) fn lower_distances(distances: &mut [i32], losses: &[i16], prices: &[i32], reach: i32) {
    for ((distance, &loss), &price) in distances.iter_mut().zip(losses).zip(prices) {
        let there = if loss == CLOSED { i32::MAX } else { reach + i32::from(loss) + price };
        *distance = if there < *distance { there } else { *distance };
    }
}

/// The lowest node with the least distance, among those whose mask is zero; a mask of `i32::MAX` hides a node.
pub(crate) fn nearest(distances: &[i32], masks: &[i32]) -> Option<usize> {
    let seen = distances.iter().zip(masks).map(|(distance, mask)| distance | mask);
    let least = seen.clone().fold(i32::MAX, i32::min);
    if least == i32::MAX { None } else { seen.into_iter().position(|distance| distance == least) }
}

/// As [`lower_to`], keeping the two lowest.
pub(crate) fn lower_two(least: &mut [i16], second: &mut [i16], own: i16, row: &[i16]) {
    for ((least, second), &score) in least.iter_mut().zip(second).zip(row) {
        let loss = own.saturating_sub(score);
        let higher = if loss < *least { *least } else { loss };
        *least = if loss < *least { loss } else { *least };
        *second = if higher < *second { higher } else { *second };
    }
}
