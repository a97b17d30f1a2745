//! The words of generated roadmaps, so that they read like real ones.

use model::Axis;

/// A practice: the capability it raises, and what an investment in it is called.
pub(super) struct Practice {
    pub(super) axis: Axis,
    pub(super) capability: &'static str,
    pub(super) work: &'static str,
}

const fn practice(axis: Axis, capability: &'static str, work: &'static str) -> Practice {
    Practice { axis, capability, work }
}

/// Eight practices per axis, in turn, so that the first few already cover all axes.
pub(super) const PRACTICES: [Practice; 40] = [
    practice(Axis::Methods, "Deployment automation", "Pipeline"),
    practice(Axis::Architecture, "Modularity", "Modular core"),
    practice(Axis::Management, "Visibility of work", "Flow metrics"),
    practice(Axis::Organization, "Teams by value stream", "Stream team"),
    practice(Axis::Skills, "Engineering craft", "Coaching"),
    practice(Axis::Methods, "Test automation", "Regression suite"),
    practice(Axis::Architecture, "Observability", "Tracing"),
    practice(Axis::Management, "Service levels", "Service levels"),
    practice(Axis::Organization, "Operational ownership", "Shared on-call"),
    practice(Axis::Skills, "Reliability skills", "Reliability path"),
    practice(Axis::Methods, "Contract testing", "Contract tests"),
    practice(Axis::Architecture, "Event integration", "Event backbone"),
    practice(Axis::Management, "Goals by outcome", "Outcome goals"),
    practice(Axis::Organization, "Platform service", "Self-service"),
    practice(Axis::Skills, "Data literacy", "Data course"),
    practice(Axis::Methods, "Small batches", "Daily merges"),
    practice(Axis::Architecture, "Data foundation", "Data products"),
    practice(Axis::Management, "Lean change approval", "Peer approval"),
    practice(Axis::Organization, "Communities of practice", "Practice guild"),
    practice(Axis::Skills, "Security skills", "Threat modelling"),
    practice(Axis::Methods, "Incident response", "Incident drills"),
    practice(Axis::Architecture, "Elastic capacity", "Autoscaling"),
    practice(Axis::Management, "Debt governance", "Debt budget"),
    practice(Axis::Organization, "Business in teams", "Embedded experts"),
    practice(Axis::Skills, "Product skills", "Product school"),
    practice(Axis::Methods, "Customer discovery", "Discovery"),
    practice(Axis::Architecture, "Database change", "Schema pipeline"),
    practice(Axis::Management, "Risk in the open", "Risk review"),
    practice(Axis::Organization, "Supplier integration", "Joint supplier team"),
    practice(Axis::Skills, "Expert careers", "Expert track"),
    practice(Axis::Methods, "Progressive delivery", "Canary releases"),
    practice(Axis::Architecture, "Resilience", "Failover"),
    practice(Axis::Management, "Cost transparency", "Cost per use"),
    practice(Axis::Organization, "Enabling teams", "Enabling team"),
    practice(Axis::Skills, "Leadership skills", "Lead workshops"),
    practice(Axis::Methods, "Living documentation", "Living docs"),
    practice(Axis::Architecture, "Identity", "Single sign-on"),
    practice(Axis::Management, "Portfolio decisions", "Portfolio review"),
    practice(Axis::Organization, "Support in teams", "Support rotation"),
    practice(Axis::Skills, "Machine learning skills", "Model clinic"),
];

/// Where in the business an investment is made.
pub(super) const AREAS: [&str; 10] =
    ["billing", "claims", "payments", "search", "mobile", "partners", "pricing", "orders", "returns", "support"];

/// Funds, in the order in which they are used.
pub(super) const FUNDS: [&str; 4] = ["Change budget", "People development", "Run budget", "Research grant"];

/// Pools, in the order in which they are used.
pub(super) const POOLS: [&str; 6] =
    ["Platform", "Product engineering", "Data", "Coaching & enablement", "Operations", "Design"];

/// Steps, in the order in which they are used.
pub(super) const STEPS: [&str; 6] =
    ["Ship weekly", "Change safely", "See every order", "Scale the peak", "Open to partners", "Run by itself"];

/// An outcome: name, metric, unit, baseline and target in thousandths.
pub(super) type Metric = (&'static str, &'static str, &'static str, i64, i64);

/// Outcomes, in the order in which they are used.
pub(super) const OUTCOMES: [Metric; 8] = [
    ("Deployment frequency", "releases per team", "per week", 250, 5_000),
    ("Lead time for changes", "from commit to production, median", "days", 24_000, 2_000),
    ("Change failure rate", "releases that need a fix", "%", 23_000, 6_000),
    ("Time to restore", "from alarm to normal service", "hours", 9_000, 1_000),
    ("Orders on time", "orders delivered as promised", "%", 88_000, 97_000),
    ("Cost per order", "operating cost per order", "EUR", 7_400, 5_900),
    ("Customer retention", "customers who stay for a year", "%", 81_000, 90_000),
    ("Partner onboarding", "from contract to first order", "days", 60_000, 10_000),
];
