//! Texts that somebody might give as a name to break a file, a picture, a spreadsheet or a reader's eye.
//!
//! Each kind is put together here from parts: what breaks something, where in a text it stands, and what is
//! around it. The order is fixed, and every n-th text is a fair choice of all kinds. Deliberately not here:
//! what must become of them (see `suite/hostile_text`).

/// All hostile texts, each once.
#[must_use]
pub fn hostile_texts() -> Vec<String> {
    let mut texts = vec![];
    for kind in [
        markup, quoting, formulas, controls, directions, marks, lengths, blanks, lookalikes, scripts, numbers, dates,
        programs, paths, codes, emoji,
    ] {
        texts.extend(kind());
    }
    let mut seen = std::collections::BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

/// Each of `parts` alone, in the middle of a name, and at its end.
fn in_a_name(parts: &[&str]) -> Vec<String> {
    parts.iter().flat_map(|part| [(*part).to_owned(), format!("Data {part} mesh"), format!("Mesh {part}")]).collect()
}

fn markup() -> Vec<String> {
    let openings = ["", "\"", "'", "\">", "'>", "</text>", "</title></desc>", "-->", "]]>", "&lt;", "</svg>"];
    let payloads = [
        "<script>alert(1)</script>",
        "<script xlink:href=\"data:,alert(1)\"/>",
        "<image href=\"http://example.invalid/x.png\"/>",
        "<foreignObject><iframe src=\"//example.invalid\"/></foreignObject>",
        "<use href=\"#x\" onload=\"alert(1)\"/>",
        "<style>*{background:url(//example.invalid)}</style>",
        "<!-- open",
        "<![CDATA[",
        "<?xml version=\"1.1\"?>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>&a;",
    ];
    let mut texts: Vec<String> =
        openings.iter().flat_map(|opening| payloads.iter().map(move |payload| format!("{opening}{payload}"))).collect();
    for attribute in ["onload", "onclick", "onmouseover", "style", "href", "xlink:href", "data-id", "filter"] {
        texts.push(format!("x\" {attribute}=\"alert(1)"));
        texts.push(format!("x' {attribute}='url(#a)"));
    }
    for entity in ["&amp;", "&amp", "&#60;", "&#x3c;script&#x3e;", "&#0;", "&#xFFFE;", "&nosuch;", "&&", "%3Cscript%3E"]
    {
        texts.push(entity.to_owned());
    }
    texts
}

fn quoting() -> Vec<String> {
    let signs = ["\"", "\"\"", "\"\"\"", "'", "''", "`", "\\", "\\\"", "\\n", "\\u0000", ",", ";", "\t", "|", "\",\""];
    let mut texts = in_a_name(&signs);
    for count in [2, 3, 7, 64, 199] {
        texts.push("\"".repeat(count));
        texts.push("\",".repeat(count / 2));
    }
    texts.extend(["{\"a\": 1}", "[1, 2", "a\",\"b\":\"c", "null", "true", "{{7*7}}", "${7*7}"].map(str::to_owned));
    texts
}

fn formulas() -> Vec<String> {
    let starts = [
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        "\0=",
        " =",
        "\u{a0}=",
        "\u{200b}=",
        "\u{feff}=",
        "\u{ff1d}",
        "'=",
        "''=",
        "\"=",
    ];
    let bodies =
        ["1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://example.invalid\",\"x\")", "SUM(A1:A9)*2", "DDE(\"a\";\"b\")"];
    let mut texts: Vec<String> =
        starts.iter().flat_map(|start| bodies.iter().map(move |body| format!("{start}{body}"))).collect();
    for sign in ["=", "+", "-", "@", "'", "'='", "-5", "+5", "=5", "-0.00", "--", "=-", "@me"] {
        texts.push(sign.to_owned());
    }
    for between in [";", "; ", "\t", "\n", ";\"", ";;", ", "] {
        texts.push(format!("Mesh{between}=1+1"));
        texts.push(format!("Mesh{between}'=1+1"));
        texts.push(format!("Mesh{between}-1"));
    }
    texts
}

fn controls() -> Vec<String> {
    let mut texts = vec![];
    for code in (0..0x20).chain(0x7f..0xa0) {
        let control = char::from(code);
        texts.push(format!("bell{control}ringer"));
    }
    for code in [0, 7, 8, 0x1b, 0x85, 0x9b] {
        texts.push(char::from(code).to_string());
    }
    texts.extend(
        ["\u{1b}[31mred\u{1b}[0m", "\u{1b}]0;title\u{7}", "a\u{8}\u{8}b", "\u{9b}2J", "a\0b\0c"].map(str::to_owned),
    );
    for odd in ['\u{fffe}', '\u{ffff}', '\u{fffd}', '\u{fdd0}', '\u{1fffe}', '\u{10ffff}', '\u{fffc}', '\u{fff9}'] {
        texts.push(format!("odd{odd}letter"));
        texts.push(odd.to_string());
    }
    texts
}

fn directions() -> Vec<String> {
    let hebrew = "\u{5de}\u{5e2}\u{5e8}\u{5db}\u{5ea}";
    let arabic = "\u{645}\u{646}\u{635}\u{629}";
    let marks = [
        '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
        '\u{200e}', '\u{200f}', '\u{61c}',
    ];
    let mut texts = vec![];
    for mark in marks {
        texts.push(format!("pay {mark}001 now"));
        texts.push(format!("{mark}{mark}{mark}"));
        texts.push(format!("{hebrew}{mark}100"));
    }
    for word in [hebrew, arabic] {
        for money in ["€1.2 M", "$100", "1,240.50", "-5", "(3)", "6.0 FTE", "50 %", "\u{661}\u{662}\u{663}"] {
            texts.push(format!("{word} {money}"));
            texts.push(format!("{money} {word}"));
            texts.push(format!("{word} ({money}) {word}"));
        }
    }
    texts.push("\u{2069}\u{2069}\u{202e}gnirts\u{2068}".to_owned());
    texts
}

fn marks() -> Vec<String> {
    let combining: Vec<char> = ('\u{300}'..'\u{33f}').collect();
    let mut texts = vec![];
    for (letter, count) in [('a', 1), ('z', 5), ('o', 40), ('n', 190), ('x', 3_000)] {
        let run: String = combining.iter().cycle().take(count).collect();
        texts.push(format!("{letter}{run}"));
        texts.push(run);
    }
    let zalgo: String =
        "capability".chars().flat_map(|c| std::iter::once(c).chain(combining.iter().copied().take(12))).collect();
    texts.push(zalgo);
    texts.extend(
        [
            "\u{20e3}",
            "e\u{301}",
            "\u{e9}",
            "\u{1e69}",
            "s\u{323}\u{307}",
            "s\u{307}\u{323}",
            "\u{212b}",
            "\u{fb01}x",
            "\u{1100}\u{1161}\u{11a8}",
            "\u{ac01}",
            "\u{958}",
            "\u{1d160}",
            "\u{2126}",
            "\u{344}",
        ]
        .map(str::to_owned),
    );
    texts
}

fn lengths() -> Vec<String> {
    let mut texts = vec![];
    for length in [1, 48, 49, 199, 200, 201, 1_000, 20_000, 20_001, 70_000] {
        texts.push("W".repeat(length));
        texts.push("i ".repeat(length / 2) + "i");
    }
    texts.push("\u{1f680}".repeat(200));
    texts.push("\u{1f680}".repeat(20_000));
    texts.push("\u{6f22}".repeat(200));
    texts.push("&<>\"'".repeat(40));
    texts.push(";=".repeat(100));
    texts
}

fn blanks() -> Vec<String> {
    let spaces = [
        " ", "\u{a0}", "\u{3000}", "\u{2003}", "\u{200b}", "\u{200c}", "\u{200d}", "\u{2060}", "\u{feff}", "\u{ad}",
        "\u{2028}", "\u{2029}", "\u{180e}", "\n", "\r\n", "\r",
    ];
    let mut texts: Vec<String> = vec![String::new()];
    for space in spaces {
        texts.push(space.repeat(3));
        texts.push(format!("{space}in{space}between{space}"));
    }
    texts
}

fn lookalikes() -> Vec<String> {
    [
        "Platform",
        "\u{420}latform",
        "Pl\u{430}tform",
        "PLATFORM",
        "platform ",
        "Plat\u{200b}form",
        "Plat\u{ad}form",
        "Platf\u{f6}rm",
        "Platfo\u{308}rm",
        "\u{ff30}latform",
        "\u{1d5e3}latform",
        "Straße",
        "STRASSE",
        "\u{130}stanbul",
        "I\u{307}stanbul",
        "\u{131}stanbul",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn scripts() -> Vec<String> {
    [
        "投資計画と能力",
        "プラットフォーム",
        "플랫폼 팀",
        "платформа",
        "πλατφόρμα",
        "मंच दल",
        "แพลตฟอร์ม",
        "תשתית",
        "منصة البيانات",
        "می\u{200c}خواهم",
        "თბილისი",
        "\u{10330}\u{10331}",
        "\u{1d11e}\u{1d122}",
        "\u{e000}\u{f8ff}",
        "\u{f0000}",
        "\u{20000}\u{2a6d6}",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn numbers() -> Vec<String> {
    [
        "0",
        "-0",
        "1e400",
        "-1",
        "1.240",
        "1,240",
        "1_000",
        "0x1F",
        "NaN",
        "Infinity",
        "-inf",
        "9223372036854775808",
        "1/2",
        "½",
        "٣",
        "１２",
        "1e-400",
        "00",
        ".5",
        "5.",
        "1 240",
        "€180k",
        "2→3",
        "Level 3",
        "12 days",
        "#REF!",
        "#N/A",
        "TRUE",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn dates() -> Vec<String> {
    [
        "2027-02-30",
        "0000-00-00",
        "1/2/27",
        "2027-01-01T00:00:00Z",
        "31.12.9999",
        "Q3 2027",
        "FY27 Q1",
        "MAR1",
        "SEPT2",
        "1900-01-00",
        "12:34",
        "now()",
        "yesterday",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn programs() -> Vec<String> {
    in_a_name(&[
        "'; DROP TABLE investments; --",
        "\" OR 1=1 --",
        "$(reboot)",
        "`id`",
        "%s%n%x",
        "%d %p",
        "{0}",
        "{}",
        "{:?}",
        "__proto__",
        "constructor",
        "a\u{0}; cat",
        "javascript:alert(1)",
        "data:text/html,x",
    ])
}

fn paths() -> Vec<String> {
    [
        "../../etc/passwd",
        "..\\..\\windows",
        "C:\\CON",
        "NUL",
        "con.txt",
        "/dev/null",
        "file:///x",
        "\\\\host\\share",
        "a/b",
        ".",
        "..",
        "~",
        "name.",
        "https://example.invalid/?a=1&b=2",
        "mailto:a@example.invalid",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Words that Cairn itself uses in its files, as names.
fn codes() -> Vec<String> {
    [
        "Name",
        "Cost",
        "Cost 2",
        "FTE",
        "Platform FTE",
        "EUR",
        "k",
        "Level 3",
        "Cloud at level 2",
        "at level 1",
        "sep=;",
        "first",
        "second",
        "out-1",
        "money",
        "cairn-roadmap-1",
        "Investment",
        "Id",
        "Note",
        "Axis",
        "2027",
        "cost",
        "fund cost 1",
        "q1",
        "fte 3",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn emoji() -> Vec<String> {
    [
        "\u{1f680}",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "\u{1f1ea}\u{1f1fa}",
        "\u{2764}\u{fe0f}",
        "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}",
        "1\u{fe0f}\u{20e3}",
        "\u{1f44d}\u{1f3fd}",
        "\u{e0041}\u{e0042}",
    ]
    .map(str::to_owned)
    .to_vec()
}
