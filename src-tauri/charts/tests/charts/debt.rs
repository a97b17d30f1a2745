//! What the chart of debt says.
