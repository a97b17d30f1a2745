//! How long many futures of a plan take: n = 200, everything estimated, on one thread and on all of them.
//!
//! `cargo bench -p planner`. The goal (G16 of the design) is 10,000 futures in 20 ms.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use planner::generated::estimated::estimated;
use planner::generated::{Shape, generate};
use planner::simulate::{Asked, Unfollowed, simulate};

fn futures(criterion: &mut Criterion) {
    let (roadmap, starts) = estimated(&generate(Shape { investments: 200, periods: 12, seed: 1, longest: 1 }));
    for threads in [1, std::thread::available_parallelism().map_or(1, usize::from)] {
        let asked = Asked { runs: 10_000, seed: 1, assumed: None, threads };
        criterion.bench_function(&format!("10,000 futures, n = 200, {threads} threads"), |bencher| {
            bencher.iter(|| black_box(simulate(&roadmap, &starts, &asked, &mut Unfollowed)));
        });
    }
}

criterion_group!(benches, futures);
criterion_main!(benches);
