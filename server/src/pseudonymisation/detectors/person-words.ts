const set = (text: string) => new Set(text.trim().split(/\s+/))

/** All folded (lower case, no diacritics). Words that say that a name follows, and whose. */
export const honorifics: Readonly<Record<string, 'f' | 'm' | 'group' | 'any'>> = {
  frau: 'f',
  fr: 'f',
  fraulein: 'f',
  herr: 'm',
  herrn: 'm',
  hr: 'm',
  hrn: 'm',
  mrs: 'f',
  ms: 'f',
  mr: 'm',
  madame: 'f',
  monsieur: 'm',
  familie: 'group',
  fam: 'group',
  eheleute: 'group',
  eheleuten: 'group',
  ehepaar: 'group',
  geschwister: 'group',
  oma: 'f',
  opa: 'm',
  onkel: 'm',
  tante: 'f',
}

export const titles =
  set(`dr prof professor professorin doktor dres dipl ing mag med jur rer nat phil habil h c em ra rain
  rechtsanwalt rechtsanwaltin pfarrer pfarrerin pastor pastorin schwester notar notarin`)

/** Ranks of police and rescue services, and what colleagues are called, in front of a name. */
export const ranks =
  set(`pom pomin pm pmin phm phmin phk phkin pok pokin pk pkin ephk ephkin kk kkin kok kokin khk khkin ekhk notsan rs ra rain
  koll pom'in phm'in phk'in pok'in pk'in pm'in khk'in kok'in obm bfd sb`)

/** Headings that a rule or the model may take along in front of a name. */
export const headings = set('vorname vornamen name namen nachname familienname geburtsname rufname auftrag gez baby')

/** In lines of small letters never part of a name, though lists know somebody called so. */
export const running =
  set(`will wollte wollen soll sollte sollen muss musste darf kann konnte mag mochte war ware waren wurde wurden habe hab hatte
  haben sei seien wird heisst heist heissen heisse nur und oder sowie mit von vom der den dem die das ein eine haha hihi ok okay
  danke bitte ja nein mal noch schon jetzt heute morgen gestern dann da dort hier wo was wer wie warum weil wenn dass ob als also
  aber auch sehr ganz gar nicht nix kein keine immer wieder leider gern gerne kurz bin bist ist sind seid schreib schreibe
  schreiben glaub glaube glauben denk denke sag sagt sagte meint meinte fragt kommt kam geht ging steht stand liegt lag macht
  gibt gab ruft rief hat hatten braucht brauche bekommt bekam wohnt lebt arbeitet zieht fehlt bringt holt nimmt schickt zahlt
  mein meine meins dein deins sein ihr unser euer mir mich dir dich uns euch sich ihm ihn ihnen er sie es wir ich du man
  bei zu zum zur im in am an auf aus nach vor seit bis um ab durch fur ohne gegen wegen uber unter tschuss ciao moin hallo hi
  halt eben echt total voll voller lieb egal fertig weg los her hin raus rein beschreib erklar fass fasse mach mache lass`)

/** May stand between "Frau" and the name: offices and functions ("Herr Landrat Beck"). */
export const offices =
  set(`landrat landratin burgermeister burgermeisterin oberburgermeister oberburgermeisterin minister
  ministerin kollege kollegin kollegen direktor direktorin prasident prasidentin richter richterin vorsitzende vorsitzender
  teamleiter teamleiterin amtsleiter amtsleiterin sachbearbeiter sachbearbeiterin fallmanager fallmanagerin rektor rektorin
  hauptmann oberarzt oberarztin chefarzt chefarztin stadtrat stadtratin beigeordnete beigeordneter dezernent dezernentin
  abgeordnete abgeordneter bundesminister bundesministerin staatssekretar staatssekretarin`)

const officeEnding =
  /(?:rat|ratin|berater|beraterin|anwalt|anwaltin|lehrer|lehrerin|leiter|leiterin|meister|meisterin|inspektor|inspektorin|sekretar|sekretarin|assessor|assessorin|referent|referentin|beamter|beamtin|beauftragte|beauftragter|prasident|prasidentin|vorsitzende|vorsitzender|richter|richterin|arzt|arztin|vollzieher|vollzieherin|dezernent|dezernentin|padagoge|padagogin|erzieher|erzieherin|assistent|assistentin|kommissar|kommissarin|pfleger|pflegerin|betreuer|betreuerin|verwalter|verwalterin|makler|maklerin|mitarbeiter|mitarbeiterin|bearbeiter|bearbeiterin)$/

/** An office or function, by its name or its ending ("Studienrätin", "Obergerichtsvollzieher"). */
export const isOffice = (key: string) => offices.has(key) || (key.length > 6 && officeEnding.test(key))

/** A name is likely next, mostly after a colon or a blank. */
export const cues =
  set(`gez gezeichnet name vorname nachname familienname geburtsname zuname rufname namens geborene geborener
  ansprechpartner ansprechpartnerin ansprechperson sachbearbeiter sachbearbeiterin sachbearbeitung bearbeiter bearbeiterin
  fallmanager fallmanagerin vermieter vermieterin vermieters mieter mieterin hauptmieter untermieter zeuge zeugin zeugen
  trauzeuge trauzeugin antragsteller antragstellerin antragstellers antragstellende kunde kundin leistungsberechtigte
  leistungsberechtigter leistungsempfanger leistungsempfangerin halter halterin fahrer fahrerin inhaber inhaberin
  geschaftsfuhrer geschaftsfuhrerin kind kindes kinder kindern sohn sohnes tochter tochtern enkel enkelin ehemann ehefrau
  ehegatte ehegattin ehepartner ehepartnerin partner partnerin lebensgefahrte lebensgefahrtin mann mutter vater eltern bruder
  schwester schwager cousine cousin neffe nichte nachbar nachbarin betreuer betreuerin betreuers bevollmachtigte
  bevollmachtigter bevollmachtigt bevollmachtigten vertreter vertreterin vertretung vormund pfleger pflegerin klager klagerin
  klagers beklagte beklagter schuldner schuldnerin glaubiger glaubigerin zahlungsempfanger kontoinhaber kontoinhaberin
  patient patientin pat versicherte versicherter person personen betroffene betroffener absender absenderin empfanger
  empfangerin berechtigte berechtigter berechtigten verstorbene verstorbener verstorbenen erblasser erblasserin erbe erbin
  teilnehmer teilnehmerin teilnehmende anwesend anwesende protokoll protokollfuhrerin unterzeichner unterzeichnerin
  hausarzt hausarztin arzt arztin therapeut therapeutin lehrer lehrerin erzieherin kollege kollegin chef chefin teamleitung
  leitung leiter leiterin abteilungsleiter abteilungsleiterin bewerber bewerberin schuler schulerin auszubildende
  auszubildender student studentin freund freundin eigentumer eigentumerin kaufer verkaufer beschwerdefuhrer
  beschwerdefuhrerin widerspruchsfuhrer widerspruchsfuhrerin petent petentin anrufer anruferin anzeigenerstatter
  from von to an cc kontakt contact name's myself husband wife son daughter mother father spouse verfasser autor
  unterschrift vollmachtgeber vollmachtnehmer mitarbeiter mitarbeiterin dolmetscher dolmetscherin sprachmittlerin
  verpflichtungsgeber braut brautigam zwillinge zwilling schwiegertochter schwiegersohn schwiegermutter schwiegervater grossmutter grossvater stiefvater stiefmutter stiefsohn stieftochter pflegekind pflegemutter pflegevater arbeitnehmer arbeitnehmerin mitglied beisitzer beisitzerin vorsitz schriftfuhrer schriftfuhrerin schriftfuhrung beifahrer beifahrerin kontrolle freigabe unterschr burge burgin beigeladene beigeladener verlobte verlobter geschadigte geschadigter beschuldigte
  beschuldigter pflegeperson bezugsperson vertrauensperson ansprechpartners dozent dozentin`)

/** Cues that alone say little ("von", "an"): a name follows only if the gazetteer agrees or a colon stands between. */
export const weakCues =
  set(`von an to from cc kontakt contact kind kinder kindern kindes mann person personen leitung vertretung
  eltern name kunde protokoll arzt chef partner freund erbe unterschrift pfleger leiter mutter vater zeugen anwesend anwesende
  betroffene versicherte bevollmachtigt vertreter sachbearbeitung schwester mitarbeiter lehrer teilnehmende`)

/** Greetings, closings and phrases in front of a name, read from the text before it. */
export const introduction = new RegExp(
  [
    String.raw`(?:mein name ist|ich heiße|ich heisse|ich bin(?: die| der)?|my name is|i am|i'm|genannt|heißt|heisst|namens|im namen von|bevollmächtige(?: ich)?|verheiratet mit|geschieden von|zusammen mit|tel\. mit|telefonat mit|gespräch mit|rücksprache mit|anruf von|anruf|vorsprache|vorsprache von|wohnhaft bei|vertreten durch|z\. ?hd\.|z\. ?h\.|zu händen|c\/o|i\. ?a\.|i\. ?v\.|im auftrag|in vertretung|gez\.|gezeichnet)`,
    String.raw`(?:(?:^|[.!?\n>"])\s*(?:hallo|hi|hey|liebe[rs]?|lieber|moin|guten (?:tag|morgen|abend)|servus|dear|hello|werte[rs]?))`,
    String.raw`(?:(?:^|[\s,.!?])(?:lg|vg|mfg|glg|bg|gruß|gruss|grüße|gruesse|grüßen|gruessen|grüssen|hochachtungsvoll|regards|best regards|sincerely))`,
    String.raw`(?:(?:^|[\n.!?:"„]\s*)ich)`,
  ]
    .join('|')
    .replace(/^/, '(?<![\\p{L}])(?:')
    .replace(/$/, ')[,:!]?[ \\t]*\\n{0,3}[ \\t]*$'),
  'iu',
)

/** The last words of those phrases: a cheap look before the expensive one. */
export const introducing =
  set(`ist heisse bin die der is am i'm genannt heisst namens von bevollmachtige ich mit bei durch hd h handen o a v
  auftrag vertretung gez gezeichnet hallo hi hey liebe lieber liebes moin tag morgen abend servus dear hello werte werter wertes
  lg vg mfg glg bg gruss grusse grussen gruesse gruessen hochachtungsvoll regards sincerely anruf vorsprache`)

/** Months and days are surnames, too: "Frau März", "Eckehard Mittwoch". */
export const calendar =
  set(`januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
  freitag samstag sonnabend sonntag fruhling sommer herbst winter`)

/** Never (the beginning of) a name, whatever the lists say. */
export const stop =
  set(`sein seine seinen seinem seiner seines dein deine deinen euer eure januar februar marz april mai juni juli august september oktober november dezember montag dienstag
  mittwoch donnerstag freitag samstag sonnabend sonntag ihr ihre ihren ihrem ihrer sie er es wir ich du mein meine meinen unser
  unsere sehr geehrte geehrter geehrten damen herren und oder mit freundlichen grussen grusse gruss der die das den dem des ein
  eine einen am im in an auf aus bei bis von vom zu zum zur nach uber unter fur gegen ohne um als wie ist sind war hat haben
  wird werden kann nicht kein keine noch schon auch nur bitte danke vielen dank tel telefon fax mobil handy mail email e-mail
  betreff datum anlage anlagen az aktenzeichen iban bic blz sgb bgb asyl ag gmbh kg ug bg kv rv euro eur uhr str strasse platz
  herr frau herrn familie jobcenter sozialamt amt landkreis kreis stadt gemeinde bund land bundesagentur agentur familienkasse
  antrag bescheid widerspruch klage anhorung mahnung rechnung vollmacht protokoll vermerk notiz bescheinigung hinweis name
  vorname nachname geburtsdatum geburtsort anschrift adresse wohnort ort plz strasse hausnummer kunde kundennummer kind kinder
  sohn tochter vater mutter mann bruder schwester oma opa onkel tante eltern geschwister zeuge zeugin termin hallo liebe
  lieber lieben guten tag morgen abend hi hey moin servus dear mfg lg vg glg hotline servicezeiten rathaus gez ja nein siehe
  person personen fin ok warn info error login logout user nutzer gebuhr brutto netto blatt jun meta typ halt marke modell diagnose befund hauptdiagnose anschrift summe gesamt kontoinhaber zi zimmer eing eingang firma urlaub fasse komma punkt absatz klammer doppelpunkt semikolon strichpunkt schragstrich bindestrich unterstrich heute gestern morgens mittags abends weihnachten ostern the my your his her
  is are was ihnen ihn ihm uns euch mich mir dich dir sich man wer wie wo wann warum number bot assistant user system tochtern geb geboren krankenkasse aok barmer dak ikk tk gericht sozialgericht
  skoda octavia fabia opel corsa astra renault dacia mazda toyota hyundai citroen peugeot volkswagen morbus
  amtsgericht landgericht urteil beschluss mitarbeiter mitarbeiterin deutsch deutsche deutschland pass ausweis reisepass`)

/** Surnames that are also everyday nouns the corpora rarely show: alone they are no name. */
export const homographs =
  set(`koch wolf wolfe linde fuchs vogel hahn hase hirsch adler sturm frost winter sommer herbst fruhling
  stein berg wald busch baum blume rose fischer jager   bauer backer schmied richter   metzger
   maurer kaiser  graf herzog furst bischof monch vogt ritter lang kurz klein gross schwarz weiss braun rot grun
  stark jung alt neu reich arm fromm lowe bar falke spatz sperling storch taube engel   pfeiffer schreiber
  schlosser tischler glaser gartner muhle brucke bruck markt kirch sand kern korn horn dorn ast zweig nagel hammer beil kraft
  lust freund feind gast wirt keller kammer stahl eisen silber gold kupfer pfennig heller mai juni montag freitag sonntag
  samstag schon gut bose lieb ehrlich frei frisch scharf sauer suss hell dunkel  klug weise kranz krone stern sonne mond
  himmel regen schnee nebel wind donner blitz see bach fluss teich ufer strand insel heide moor wiese acker feld garten hof
  haus turm burg schloss tor bogen ring kreuz knecht diener lehrer doktor apotheker rat amtmann   zoll`)

/** In front of a noun, not of a name: "im Sommer", "der Koch". */
export const articles =
  set(`der die das den dem des ein eine einen einem einer eines im am beim zum zur vom ins ans kein keine
  keinen dieser diese dieses diesem diesen jeder jede jedes mein meine meinen unser unsere sein seine unter jeden jedem ihrem`)

/** Before or inside a surname. */
export const particles = set(
  'von van vom zu zur zum de del della di da dos do du le la der den ter ten al el bin ben ibn abu st',
)

/** Endings of words that are things, not people, unless a title stands before. */
export const thingEnding =
  /(?:ung|ungen|erei|heit|keit|schaft|schaften|tion|tionen|tat|taten|ament|amt|amts|geld|antrag|bescheid|nummer|kosten|stelle|hilfe|gesetz|bericht|schreiben|termin|unterlagen|nachweis|nachweise|leistung|leistungen|strasse|str|weg|platz|allee|gasse|damm|ufer|schule|verein|kasse|versicherung|vertrag|bogen|zeit|zeiten|zentrum|center|haus|akte|fall|frist|betrag|satz|paket|kurs|plan|liste|dienst|beratung|karte|konto|wohnung|miete|behorde|verfahren|gutachten|angebot|bedarf|partei|gericht|urteil|ausbildung|kind|kinder|kreis|beihilfe|zuschlag|steuer|jahr|monat|woche|tag|adresse|datum|zeichen|bezug|bezuge|mangel|problem|raum|werk|markt|bahn|park|halle|klinik|praxis|stiftung|gmbh|bau|technik|betrieb|burger|burgerin|mitteilung|auskunft|buro|feld|formular|abend|nacht|morgen|ordnung|recht|pflicht|gebuhr|gebuhren|entgelt|lohn|gehalt|rente|pflege|schein|brief|post|meldung|anzeige|zettel|mappe|ordner|management|bericht|abteilung|team|leistungen|krankheit|erkrankung|berater|beraterin|amter|stand|summe|formulare|unterlage|antrage|mitglied|kollegen|kolleginnen|damen|herren)$/

/** Words that open the next sentence after a name which is only an initial: "Frau K. Das Amt …". */
const openers = 'Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Am|Im|In|Bei|Nach|Bitte|Dies|Diese|Dieser'

/** Initials after a salutation; a capitalised word right after them is the surname: "v. d. Heide", "M. Koch". */
export const initials = new RegExp(
  String.raw`^(?:v\. ?)?\p{L}\.(?: ?\p{L}\.)?(?: ?(?!(?:${openers})(?!\p{L}))\p{Lu}[\p{L}0-9’'-]+|(?!\p{L}))`,
  'u',
)
