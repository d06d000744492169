//! What the crate promises, held against trying everything and against optima that other solvers found.

#[cfg(test)]
mod extremes;
mod floor;
#[cfg(test)]
mod optimum;
#[cfg(test)]
mod pairs;
#[cfg(test)]
mod persons;
#[cfg(test)]
mod reasons;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tables;
