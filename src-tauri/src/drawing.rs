//! How WebKitGTK draws on a machine without a graphics card: a virtual desktop, a remote one, a server.

use std::fs;

/// Has the window drawn by the processor itself where there is no card. Else a card is imitated by the processor, whose programs
/// are compiled at every start: about half a second on two cores. Called before any thread starts, since it sets a variable.
pub fn by_processor_without_a_card() {
    let card = fs::read_dir("/dev/dri").is_ok_and(|mut cards| cards.next().is_some());
    // Whoever set it already has their reason, and one that cannot be set only leaves the start slower.
    if !card {
        let _ = glib::setenv("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1", false);
    }
}
