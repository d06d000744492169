//! Made-up people: given names and family names that are common where they come from, thrown together by the dice.

use super::dice::Dice;
use super::shares::Origin;

/// A name, and the language its bearer reads (BCP 47).
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub given: String,
    pub family: String,
    pub language: &'static str,
}

struct List {
    language: &'static str,
    men: &'static [&'static str],
    women: &'static [&'static str],
    families: &'static [&'static str],
}

/// Throws a name; now and then in the script of its bearer.
pub(super) fn name(dice: &mut Dice, origin: Origin, woman: bool) -> Named {
    let own_script = dice.chance(4);
    let list = match (origin, own_script) {
        (Origin::Syria | Origin::Yemen | Origin::Iraq, true) => &ARABIC,
        (Origin::Eritrea, true) => &TIGRINYA,
        _ => list(origin),
    };
    let given = if woman { dice.pick(list.women) } else { dice.pick(list.men) };
    Named { given: (*given).to_owned(), family: (*dice.pick(list.families)).to_owned(), language: list.language }
}

fn list(origin: Origin) -> &'static List {
    match origin {
        Origin::Syria => &SYRIA,
        Origin::Eritrea => &ERITREA,
        Origin::Yemen => &YEMEN,
        Origin::Turkey => &TURKEY,
        Origin::Afghanistan => &AFGHANISTAN,
        Origin::Iraq => &IRAQ,
        Origin::Iran => &IRAN,
        Origin::Somalia => &SOMALIA,
        Origin::Morocco => &MOROCCO,
        Origin::India => &INDIA,
        Origin::Brazil => &BRAZIL,
        Origin::Thailand => &THAILAND,
    }
}

const SYRIA: List = List {
    language: "ar",
    men: &[
        "Anas", "Bassel", "Firas", "Hadi", "Iyad", "Jamal", "Kinan", "Louay", "Maher", "Nabil", "Omran", "Rami",
        "Samer", "Tarek", "Wael", "Yazan", "Ziad", "Ghassan",
    ],
    women: &[
        "Abir", "Batoul", "Dima", "Fadia", "Hala", "Iman", "Joumana", "Lama", "Maysaa", "Nour", "Ola", "Rana", "Reem",
        "Salma", "Suha", "Talin", "Walaa", "Yara",
    ],
    families: &[
        "Al Ahmad",
        "Barakat",
        "Darwish",
        "Al Hamwi",
        "Haddad",
        "Ismail",
        "Al Jundi",
        "Kabbani",
        "Khalaf",
        "Mardini",
        "Nassar",
        "Othman",
        "Al Qasim",
        "Rifai",
        "Sabbagh",
        "Shahin",
        "Tayyar",
        "Al Youssef",
        "Zidan",
    ],
};
const ARABIC: List = List {
    language: "ar",
    men: &["أنس", "باسل", "سامر", "يزن", "عمر", "هادي"],
    women: &["ليلى", "سلمى", "ريم", "هالة", "نور", "دعاء"],
    families: &["الأحمد", "بركات", "حداد", "درويش", "القاسم", "شاهين"],
};
const TIGRINYA: List = List {
    language: "ti",
    men: &["ዮናስ", "ሃይለ", "ተስፋይ", "ኣብርሃም"],
    women: &["ሰላም", "ለተብርሃን", "ፍዮሪ", "ራሄል"],
    families: &["ገብረመድህን", "ተኽለ", "ወልደሚካኤል", "ሃብተ"],
};
const ERITREA: List = List {
    language: "ti",
    men: &[
        "Abraham", "Amanuel", "Dawit", "Filmon", "Ghebre", "Hagos", "Isaias", "Kidane", "Merhawi", "Natnael", "Robel",
        "Samuel", "Tesfay", "Yonas",
    ],
    women: &[
        "Abrehet",
        "Bisrat",
        "Eden",
        "Fiyori",
        "Helen",
        "Letebrhan",
        "Luwam",
        "Mebrat",
        "Rahwa",
        "Ruta",
        "Saba",
        "Selam",
        "Semhar",
        "Winta",
    ],
    families: &[
        "Abraha",
        "Berhane",
        "Gebremedhin",
        "Habte",
        "Haile",
        "Kiflom",
        "Mehari",
        "Negash",
        "Okbay",
        "Tekle",
        "Tesfamariam",
        "Weldemichael",
        "Yohannes",
    ],
};
const YEMEN: List = List {
    language: "ar",
    men: &["Abdulmalik", "Adel", "Ammar", "Fahd", "Hisham", "Jalal", "Khaled", "Mazen", "Nasser", "Saddam", "Waleed"],
    women: &["Afrah", "Amal", "Arwa", "Bushra", "Ibtisam", "Najwa", "Rasha", "Sabah", "Takia", "Wafa"],
    families: &[
        "Al Ansi",
        "Al Attas",
        "Bamatraf",
        "Al Eryani",
        "Ghanem",
        "Al Hakimi",
        "Al Maqtari",
        "Nagi",
        "Al Sanani",
        "Saleh",
    ],
};
const TURKEY: List = List {
    language: "tr",
    men: &[
        "Ahmet", "Barış", "Cem", "Emre", "Ferhat", "Gökhan", "Hakan", "Kerem", "Mert", "Onur", "Serkan", "Tolga",
        "Yiğit",
    ],
    women: &[
        "Aslı", "Ayşe", "Beyza", "Çiğdem", "Derya", "Elif", "Gülşen", "Hatice", "Merve", "Özlem", "Selin", "Şule",
        "Zeynep",
    ],
    families: &[
        "Aydın",
        "Bozkurt",
        "Çelik",
        "Doğan",
        "Ergün",
        "Güneş",
        "Karaca",
        "Korkmaz",
        "Özdemir",
        "Şahin",
        "Taş",
        "Yalçın",
        "Yıldırım",
    ],
};
const AFGHANISTAN: List = List {
    language: "fa",
    men: &["Ahmad Zia", "Farid", "Habib", "Jawad", "Mirwais", "Najib", "Qasim", "Rahim", "Sharif", "Wahid"],
    women: &["Fereshta", "Gulalai", "Laila", "Malalai", "Nargis", "Parwana", "Roya", "Shabnam", "Zarghona"],
    families: &["Ahmadzai", "Barakzai", "Faizi", "Hotak", "Karimi", "Mohseni", "Noori", "Rahmani", "Sadat", "Wardak"],
};
const IRAQ: List = List {
    language: "ar",
    men: &["Ali", "Dilshad", "Haider", "Karwan", "Laith", "Muntadher", "Saad", "Sirwan", "Yasir"],
    women: &["Avin", "Baida", "Hawra", "Khansa", "Nazdar", "Rozhin", "Shatha", "Zainab"],
    families: &["Abbas", "Al Bayati", "Hamid", "Al Jubouri", "Karim", "Mahmoud", "Al Obaidi", "Rashid", "Salih"],
};
const IRAN: List = List {
    language: "fa",
    men: &["Amir", "Behrouz", "Dariush", "Farhad", "Kamran", "Mehdi", "Navid", "Reza", "Siavash"],
    women: &["Azar", "Bahar", "Elham", "Farzaneh", "Golnaz", "Mahsa", "Nasrin", "Parisa", "Shirin"],
    families: &["Ahmadi", "Bahrami", "Ebrahimi", "Farahani", "Hosseini", "Jafari", "Moradi", "Rostami", "Tehrani"],
};
const SOMALIA: List = List {
    language: "so",
    men: &["Abdi", "Bashir", "Cabdullahi", "Faarax", "Guled", "Hassan", "Liban", "Maxamed", "Yusuf"],
    women: &["Amina", "Asha", "Deqa", "Faduma", "Hodan", "Ifrah", "Khadra", "Nimco", "Sagal"],
    families: &["Abdullahi", "Ahmed", "Cali", "Farah", "Hersi", "Jama", "Mohamud", "Nur", "Warsame"],
};
const MOROCCO: List = List {
    language: "ar",
    men: &["Ayoub", "Bilal", "Hamza", "Ilyas", "Khalid", "Mounir", "Soufiane", "Younes"],
    women: &["Asmae", "Chaimae", "Fatima Zahra", "Hajar", "Ikram", "Loubna", "Meryem", "Nawal", "Siham"],
    families: &[
        "Amrani",
        "Benali",
        "El Bakkali",
        "Chraibi",
        "El Fassi",
        "Idrissi",
        "Lahlou",
        "El Mansouri",
        "Tahiri",
        "Zerouali",
    ],
};
const INDIA: List = List {
    language: "en",
    men: &["Arjun", "Karthik", "Nikhil", "Pranav", "Rohan", "Vikram"],
    women: &["Aditi", "Divya", "Kavya", "Meera", "Neha", "Pooja", "Shreya", "Vidya"],
    families: &["Banerjee", "Chandran", "Desai", "Iyer", "Kulkarni", "Menon", "Nair", "Reddy", "Sharma", "Verma"],
};
const BRAZIL: List = List {
    language: "pt",
    men: &["Caio", "Felipe", "João Pedro", "Leandro", "Mateus", "Thiago"],
    women: &["Ana Beatriz", "Camila", "Fernanda", "Juliana", "Larissa", "Mariana", "Rafaela"],
    families: &[
        "Almeida",
        "Barbosa",
        "Cardoso",
        "da Costa",
        "Ferreira",
        "dos Santos",
        "Moreira",
        "Ribeiro",
        "Teixeira",
    ],
};
const THAILAND: List = List {
    language: "th",
    men: &["Anan", "Chai", "Kittisak", "Somchai"],
    women: &["Apinya", "Duangjai", "Kanya", "Malee", "Nittaya", "Ploy", "Siriporn", "Supaporn"],
    families: &["Boonmee", "Charoenwong", "Jaidee", "Kaewmanee", "Phromma", "Rattanakul", "Saelim", "Thongdee"],
};
