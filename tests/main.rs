//! Tests of the whole program, on SQLite always and on PostgreSQL where `HALQA_TEST_POSTGRES_URL` is set.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod api;
mod api_ways;
mod bucket;
mod cli;
mod drafts;
mod editor;
mod erasing;
mod files;
mod house;
mod imports;
mod kill;
mod learning;
mod library;
mod locales;
mod media;
mod media_pages;
mod operations;
mod pages;
mod participants;
mod participants_many;
mod people;
mod policy;
mod policy_more;
mod public;
mod questions;
mod records;
mod runs;
mod search;
mod second_factor;
mod site;
mod staff;
mod support;
mod tls;
mod translation;
mod webhooks;
