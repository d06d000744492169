//! The languages pages exist in.

use std::sync::OnceLock;

/// A language of the newcomer's pages. Staff pages exist in [`Language::STAFF`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    Nl,
    En,
    Ar,
    /// Tigrinya.
    Ti,
    /// Dari, Persian as it is spoken in Afghanistan.
    Fa,
    /// Pashto.
    Ps,
    Tr,
    Uk,
    Ru,
    /// Somali.
    So,
    Fr,
    Es,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    pub const ALL: &[Self] = &[
        Self::Nl,
        Self::En,
        Self::Ar,
        Self::Ti,
        Self::Fa,
        Self::Ps,
        Self::Tr,
        Self::Uk,
        Self::Ru,
        Self::So,
        Self::Fr,
        Self::Es,
    ];
    /// The languages of staff pages.
    pub const STAFF: &[Self] = &[Self::Nl, Self::En];

    /// BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Ti => "ti",
            Self::Fa => "fa",
            Self::Ps => "ps",
            Self::Tr => "tr",
            Self::Uk => "uk",
            Self::Ru => "ru",
            Self::So => "so",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Ti => "ትግርኛ",
            Self::Fa => "دری",
            Self::Ps => "پښتو",
            Self::Tr => "Türkçe",
            Self::Uk => "Українська",
            Self::Ru => "Русский",
            Self::So => "Soomaali",
            Self::Fr => "Français",
            Self::Es => "Español",
        }
    }

    pub fn direction(self) -> Direction {
        match self {
            Self::Ar | Self::Fa | Self::Ps => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Is half an hour written 0,5? By CLDR, for the digits that pages use.
    pub fn decimal_comma(self) -> bool {
        matches!(self, Self::Nl | Self::Ps | Self::Tr | Self::Uk | Self::Ru | Self::Fr | Self::Es)
    }

    /// Someone who grew up with the language has read its texts; the others say on every page that nobody did yet.
    pub fn is_checked(self) -> bool {
        crate::review::is_checked(self)
    }

    /// The language of staff pages for someone who reads this one.
    #[must_use]
    pub fn for_staff(self) -> Self {
        if Self::STAFF.contains(&self) { self } else { Self::Nl }
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }
}

/// One thing per language, made when somebody first asks for it: most places use few of the twelve.
pub(crate) struct PerLanguage<T> {
    made: [OnceLock<T>; Language::ALL.len()],
    make: fn(Language) -> T,
}

impl<T> PerLanguage<T> {
    pub(crate) const fn new(make: fn(Language) -> T) -> Self {
        Self { made: [const { OnceLock::new() }; Language::ALL.len()], make }
    }

    pub(crate) fn get(&self, language: Language) -> &T {
        self.made[language as usize].get_or_init(|| (self.make)(language))
    }
}
