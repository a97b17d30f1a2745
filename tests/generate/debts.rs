//! Debts and what repays them: made last and from a stream of their own, so that what a seed gave before stays what it
//! was. A debt that would block planning is left off.

use model::find_problems::blocks_planning;
use model::{Debt, DebtId, Fte, Repayment, Roadmap, Share, find_problems};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0x0DEB_7000_41C5_33A9);
    for number in 0..shape.debts {
        let before = roadmap.clone();
        debt(roadmap, &mut dice, number);
        if blocks_planning(&find_problems(roadmap)) {
            *roadmap = before;
        }
    }
}

fn debt(roadmap: &mut Roadmap, dice: &mut Dice, number: usize) {
    if roadmap.pools.is_empty() {
        return;
    }
    let pool = dice.pick(&roadmap.pools).clone();
    let most = pool.capacity.iter().map(|people| people.0).max().unwrap_or(0);
    // a part of what is there, now and then almost all of it
    let interest = most * dice.between(0, 8) / 10;
    let id = DebtId::try_from(format!("debt-{number}")).expect("a valid id");
    roadmap.debts.push(Debt {
        id: id.clone(),
        name: format!("Debt {number}"),
        note: String::new(),
        pool: pool.id,
        principal: Fte(dice.between(0, 10) * 100),
        interest: Fte(interest),
        growth: Share(*dice.pick(&[0, 0, 500, 3_000])),
    });
    let mut left = Share::WHOLE.0;
    for _ in 0..dice.between(0, 2) {
        if roadmap.investments.is_empty() {
            break;
        }
        let investment = dice.pick(&roadmap.investments).id.clone();
        let share = *dice.pick(&[2_500, 3_333, 6_000, 10_000]);
        if share <= left && roadmap.repayment(&id, &investment).is_none() {
            left -= share;
            roadmap.repayments.push(Repayment { investment, debt: id.clone(), share: Share(share) });
        }
    }
}
