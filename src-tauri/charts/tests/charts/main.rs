//! Tests of the charts as they are drawn: nothing clipped, nothing overlapping, every figure right.

mod fixture;
