//! What a context keeps between frames.

use egui::mutex::Mutex;
use egui::{Context, Id};
use std::sync::Arc;

/// What is kept under `id` in this context, made on first use.
pub(super) fn kept<T: Default + Send + 'static>(ctx: &Context, id: Id) -> Arc<Mutex<T>> {
    ctx.data_mut(|data| {
        let kept: &mut Arc<Mutex<T>> = data.get_temp_mut_or_default(id);
        Arc::clone(kept)
    })
}
