//! Memory that goes back to the system.
//!
//! The start needs far more memory than serving, on every thread. The allocator keeps what a thread has freed for that
//! thread, and gives it back as the thread works, which on a quiet site it may not for hours: so each thread gives back
//! its own once, when it next has nothing to do.

use std::{
    cell::Cell,
    sync::atomic::{AtomicU32, Ordering},
};

static ASKED: AtomicU32 = AtomicU32::new(0);

thread_local! {
    static DONE: Cell<u32> = const { Cell::new(0) };
}

/// From now on every thread gives back what it does not need, when it rests; this one does so at once.
pub fn give_back() {
    ASKED.fetch_add(1, Ordering::Relaxed);
    rest();
}

/// A thread has nothing to do; to be called often, it costs nothing where nothing was asked.
pub fn rest() {
    let asked = ASKED.load(Ordering::Relaxed);
    if DONE.replace(asked) != asked {
        collect();
    }
}

#[expect(unsafe_code, reason = "a C function without arguments that matter; safe to call from any thread")]
fn collect() {
    unsafe { libmimalloc_sys::mi_collect(true) }
}
