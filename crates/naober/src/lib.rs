//! Naober: civic integration as a system that learns. Rooms talk through each other's public verbs.

pub mod access;
pub mod app;
pub mod cli;
pub mod config;
pub mod connect;
pub mod demo;
pub mod dossier;
pub mod handover;
pub mod home;
pub mod land;
pub mod monitor;
mod named;
pub mod network;
pub mod placement;
pub mod plan;
pub mod routes;
pub mod web;

/// Gives memory back after a burst and makes the law a little quicker: docs/decisions/0009.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
