"""What the functional forms and the array functions of the equations look like as mathematics."""

# Names of the arguments and formula of each form of `base.forms`; a test holds each against its function.
FORMS = {
    "power_response": ("level reference elasticity", "(level / reference) ** elasticity"),
    "bounded_response": ("level reference elasticity", "((reference + level) / (2 * reference)) ** (2 * elasticity)"),
    "soft_ceiling": (
        "rate ceiling",
        "jnp.minimum(rate, ceiling / 2) + ceiling / 2 * (1 - ceiling / (2 * jnp.maximum(rate, ceiling / 2)))",
    ),
    "first_order_delay": ("target stock delay", "(target - stock) / delay"),
    "decay_rate": ("half_life", "jnp.log(2) / half_life"),
    "decay": ("rate elapsed", "jnp.exp(-rate * elapsed)"),
    "decayed_inflow": ("rate elapsed", "(1 - jnp.exp(-rate * elapsed)) / rate"),
    "complement": ("share", "1 - share"),
    "shares": ("weights", "weights / weights.sum(axis=0)"),
    "softmax_shares": ("logits", "jnp.exp(logits) / jnp.exp(logits).sum(axis=0)"),
    "fractionalisation": ("parts", "1 - (parts**2).sum(axis=0)"),
    "log_linear": ("effect level", "jnp.exp(effect * level)"),
    "odds_response": (
        "share effect level",
        "share * jnp.exp(effect * level) / (1 - share + share * jnp.exp(effect * level))",
    ),
    "mean_of_decay": ("window delay", "delay / window * (1 - jnp.exp(-window / delay))"),
    "logistic_growth": ("rate share", "rate * share * (1 - share)"),
    "saturating": ("level", "(1 - jnp.exp(-level)) / (1 - jnp.exp(-1))"),
    "ramp": ("level first last", "jnp.minimum(jnp.maximum((level - first) / (last - first), 0), 1)"),
    "relative": ("level reference", "level / reference"),
}

ARRAYS = {
    "exp": r"\exp\left({0}\right)",
    "log": r"\ln\left({0}\right)",
    "log10": r"\log_{{10}}\left({0}\right)",
    "log2": r"\log_2\left({0}\right)",
    "stack": "{0}",
    "sqrt": r"\sqrt{{{0}}}",
    "clip": r"\min\left(\max\left({0}, {1}\right), {2}\right)",
    "maximum": r"\max\left({0}, {1}\right)",
    "minimum": r"\min\left({0}, {1}\right)",
    "where": r"\begin{{cases}} {1} & {0} \\ {2} & \text{{otherwise}} \end{{cases}}",
}

CONSTANTS = {"ones": "1", "zeros": "0", "ones_like": "1", "zeros_like": "0"}

# Arguments that every equation may take: they say where a number is from and are no part of the formula.
CONTEXT = ("stocks", "inputs", "drivers", "levers", "p")
