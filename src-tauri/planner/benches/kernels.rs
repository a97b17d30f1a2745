//! How long the parts of the engine take on generated instances. Search: the first plan, moves of annealing and of
//! exchange, the first answer to a what-if. Proof: tightening, one closure of the decomposition, the certificate of a bound,
//! steps of a refutation.
//!
//! `cargo bench -p planner --bench kernels`. The goals (G1, G6 of the design): a first plan in 0.1 ms at n = 200 and in
//! 20 ms at n = 10,000, a first answer to a what-if in 8 ms.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use planner::generated::{Shape, changed, generate};
use planner::instance::Instance;
use planner::kernels::{certified, closure, exchange, refuted, usual_price};
use planner::replan::first_starts;
use planner::search::anneal::Annealing;
use planner::tighten::tighten;

/// Investments and periods.
const SIZES: [(usize, usize); 3] = [(200, 12), (1_000, 20), (10_000, 40)];
/// Moves of annealing between two looks at the clock.
const MOVES: usize = 1_000;
/// Steps of a refutation between two looks at the clock.
const REFUTED: i64 = 100_000;
/// Items above which a refutation is never tried.
const MOST_REFUTED: usize = 1_000;

fn instance((investments, periods): (usize, usize)) -> Instance {
    generate(Shape { investments, periods, seed: 1, longest: 2 })
}

fn kernels(criterion: &mut Criterion) {
    for size in SIZES {
        let named = |what: &str| format!("{what}, {} × {}", size.0, size.1);
        let instance = instance(size);
        let first = || Annealing::new(&instance, None, 1).expect("needs run in no circle");
        criterion.bench_function(&named("first plan"), |bencher| bencher.iter(|| black_box(first().best().is_some())));
        let mut annealing = first();
        let last = annealing.best().expect("nothing has to be done").1.clone();
        let other = changed(&instance, 1);
        criterion.bench_function(&named("first answer to a what-if"), |bencher| {
            bencher.iter(|| black_box(first_starts(&other, &last)));
        });
        criterion.bench_function(&named("tightening"), |bencher| {
            bencher.iter_batched(|| instance.clone(), |mut instance| tighten(&mut instance), BatchSize::LargeInput);
        });
        criterion.bench_function(&named("1,000 moves of annealing"), |bencher| {
            bencher.iter(|| black_box(annealing.run(MOVES, &|| false)));
        });
        let mut exchange = exchange(&instance, &last);
        criterion.bench_function(&named("1,000 moves of exchange"), |bencher| bencher.iter(|| exchange(MOVES)));
        let price = usual_price(&instance);
        let mut tight = instance.clone();
        tighten(&mut tight);
        let mut closure = closure(&tight);
        criterion.bench_function(&named("closure"), |bencher| bencher.iter(|| closure(black_box(price))));
        let mut certified = certified(&instance);
        criterion.bench_function(&named("certificate"), |bencher| bencher.iter(|| certified(black_box(price))));
        if size.0 <= MOST_REFUTED {
            let mut refuted = refuted(&instance, &last);
            criterion
                .bench_function(&named("100,000 steps of a refutation"), |bencher| bencher.iter(|| refuted(REFUTED)));
        }
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = kernels
}
criterion_main!(benches);
