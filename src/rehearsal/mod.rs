//! Simulated people.
/// Simulated people who send the same commands as the window.
pub struct Cast;
impl Cast {
    /// People for a session.
    pub fn new(_: &crate::domain::session::Session, _: &crate::localisation::Localiser) -> Self {
        Cast
    }
    /// What they want to do by now.
    pub fn moves(
        &mut self,
        _: &crate::domain::session::Session,
        _: crate::domain::time::Now,
    ) -> Vec<crate::domain::session::Request> {
        vec![]
    }
}
