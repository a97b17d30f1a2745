//! Literals and chains: what a choice among ordered values looks like in yes and no.
//!
//! A chain is one choice, such as the start of an item, among values 0, 1, … in order; its literal k says "at most
//! k" (order encoding). As the last value needs no literal, a chain of n values has n − 1.

/// A variable or its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Literal(u32);

impl Literal {
    /// The literal that says yes to a variable.
    pub(super) fn yes(variable: usize) -> Self {
        Self(u32::try_from(variable * 2).expect("far fewer variables than 2^31 fit in memory"))
    }

    pub(super) fn opposite(self) -> Self {
        Self(self.0 ^ 1)
    }

    pub(super) fn is_yes(self) -> bool {
        self.0 & 1 == 0
    }

    pub(super) fn variable(self) -> usize {
        self.index() / 2
    }

    /// Its place in lists that have two entries for each variable.
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What is known beforehand, or a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    /// True or false in every case.
    Known(bool),
    /// As the literal.
    Open(Literal),
}

impl Truth {
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Known(is) => Self::Known(!is),
            Self::Open(literal) => Self::Open(literal.opposite()),
        }
    }
}

/// All chains with their variables, which are numbered one chain after the other.
#[derive(Debug, Clone, Default)]
pub(super) struct Chains {
    /// First variable of each chain, and how many values it has.
    chains: Vec<(usize, usize)>,
    /// Chain and value of each variable.
    places: Vec<(usize, usize)>,
}

impl Chains {
    /// Adds a chain of at least one value; gives back its index.
    pub(super) fn add(&mut self, values: usize) -> usize {
        self.chains.push((self.places.len(), values));
        let chain = self.chains.len() - 1;
        self.places.extend((0..values - 1).map(|value| (chain, value)));
        chain
    }

    pub(super) fn len(&self) -> usize {
        self.chains.len()
    }

    pub(super) fn variables(&self) -> usize {
        self.places.len()
    }

    /// The greatest value of a chain.
    pub(super) fn last(&self, chain: usize) -> usize {
        self.chains[chain].1 - 1
    }

    /// The variable "at most this value".
    pub(super) fn variable(&self, chain: usize, value: usize) -> usize {
        self.chains[chain].0 + value
    }

    /// "At most this value".
    pub(super) fn at_most(&self, chain: usize, value: usize) -> Truth {
        if value >= self.last(chain) {
            Truth::Known(true)
        } else {
            Truth::Open(Literal::yes(self.variable(chain, value)))
        }
    }

    /// Chain and value of a variable.
    pub(super) fn place(&self, variable: usize) -> (usize, usize) {
        self.places[variable]
    }
}
