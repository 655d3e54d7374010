//! Every row of the case table, every worked check, and the figures against a slow reference.

mod cases;
mod fixture;
mod levels;
mod naive;
mod open;
mod population;
mod proofs;
mod properties;
mod told;
