//! Passes over rows of the table, eight regions at a time: the only loops that touch every pair.

/// The loss of a move that no case can make.
pub(crate) const CLOSED: i16 = i16::MAX;

/// Regions compared side by side. Rows are padded to a multiple of it.
pub(crate) const LANES: usize = 8;

/// Prices as the passes use them stay within this, so that a barred pair never looks better than an allowed one.
pub(crate) const PRICE_LIMIT: i32 = 11_000;

/// The lowest region with the highest score after prices. Both rows have the same padded length.
pub(crate) fn best(row: &[i16], prices: &[i16]) -> usize {
    let mut top = [i16::MIN; LANES];
    let mut chunk_of_top = [0i16; LANES];
    for (chunk, (scores, prices)) in row.as_chunks::<LANES>().0.iter().zip(prices.as_chunks::<LANES>().0).enumerate() {
        for lane in 0..LANES {
            let net = scores[lane].saturating_sub(prices[lane]);
            let better = net > top[lane];
            top[lane] = if better { net } else { top[lane] };
            chunk_of_top[lane] = if better { chunk as i16 } else { chunk_of_top[lane] };
        }
    }
    let highest = top.iter().fold(i16::MIN, |high, &net| high.max(net));
    let mut region = [i16::MAX; LANES];
    for lane in 0..LANES {
        let here = chunk_of_top[lane] * LANES as i16 + lane as i16;
        region[lane] = if top[lane] == highest { here } else { i16::MAX };
    }
    region.iter().fold(i16::MAX, |low, &at| low.min(at)) as usize
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
