//! What debts come to.
