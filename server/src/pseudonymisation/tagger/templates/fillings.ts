/** What the other slots are filled with. Organisations are invented; authorities and courts get a place's name behind them. */
export const fillings = {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  days: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  /** `*` stands for a place. */
  authorities:
    `Jobcenter *|Jobcenter Landkreis *|Jobcenter Stadt *|Stadt *|Stadtverwaltung *|Landratsamt *|Sozialamt *|Jugendamt *|Amt für Soziales und Wohnen|Ausländerbehörde|Ausländerbehörde *|Agentur für Arbeit *|Familienkasse *|Standesamt *|Bürgeramt *|Finanzamt *|Gesundheitsamt|Ordnungsamt der Stadt *|Kreis *|Landkreis *|Gemeinde *|Wohngeldstelle|Versorgungsamt *|Bundesagentur für Arbeit|Deutsche Rentenversicherung Bund|Polizeiinspektion *|Kfz-Zulassungsstelle *|Stadtkasse *|Unterhaltsvorschusskasse|Bezirksamt *|Regierungspräsidium *|Jugendamt der Stadt *|Fachdienst Jugend und Familie`.split(
      '|',
    ),
  courts:
    `Sozialgericht *|Amtsgericht *|Landgericht *|Verwaltungsgericht *|Landessozialgericht|Bundessozialgericht|Bundesverfassungsgericht|Oberlandesgericht *|BSG|BVerfG|BGH|Familiengericht *|SG *|AG *|LG *|VG *`.split(
      '|',
    ),
  /** `#` stands for a surname, `*` for a place. */
  firms:
    `# GmbH|# & Söhne|Sägewerk # & Töchter|Trattoria #|Café Sole Mio|Bistro Lotosblüte|Raumausstattung #|Kamine #|Parkett #|Weingut #|Zimmerei #|Tischlerei #|Fahrschule #|Bestattungen #|Blumenhaus #|Taverne Bei %|Salon %|Rewe #|Taxi #|Reifen-Service #|Hausverwaltung # & Sohn|Feinkost # KG|Imkerei #|Stahlbau # OHG|Bäckerei #|Autohaus #|Malerbetrieb # GmbH & Co. KG|Spedition # GmbH|Reinigungsservice Glanz|Gebäudereinigung # e. K.|Pizzeria Bella Napoli|Friseursalon #|Elektro #|Hausverwaltung # GmbH|Wohnbau * eG|Pflegedienst Sonnenblume|Pflegedienst #|Gartenbau #|Logistik Nord GmbH|Metallbau # KG|Klinikum *|Zeitarbeit Plus GmbH|Taxi #|Apotheke am Markt|# Immobilien|Stadtwerke *|Baumarkt #|Bestattungen #|# Consulting AG|Nordwind Energie GmbH|Dachdeckerei #|Fleischerei #`.split(
      '|',
    ),
  clubs:
    `Sportverein Blau-Weiß *|Caritasverband *|Diakonie *|AWO Kreisverband *|Deutsches Rotes Kreuz|Förderverein Kinderlachen e. V.|SV *|TSV *|Tafel * e. V.|Verbraucherzentrale|Lebenshilfe *|Kinderschutzbund *|Mieterverein *|Freiwillige Feuerwehr *`.split(
      '|',
    ),
  nurseries:
    'Sonnenschein|Regenbogen|Villa Kunterbunt|Pusteblume|Waldwichtel|St. Josef|Löwenzahn|Kleine Strolche'.split('|'),
  homes: 'Haus am Park|Seniorenheim Abendsonne|Haus Elisabeth|Pflegezentrum Lindenhof|Stift St. Anna'.split('|'),
  insurers: 'AOK|AOK Nordost|Barmer|DAK-Gesundheit|Techniker Krankenkasse|IKK classic|KKH|Knappschaft'.split('|'),
  parties: 'CDU|SPD|FDP|Fraktion der Grünen|Linke|Freie Wähler|CSU'.split('|'),
  states:
    'Syrien|Ukraine|Türkei|Afghanistan|Polen|Rumänien|Irak|Iran|Eritrea|Vietnam|Nigeria|Italien|Kosovo|Bulgarien|Somalia|Marokko'.split(
      '|',
    ),
  languages: 'Arabisch|Ukrainisch|Türkisch|Dari|Polnisch|Rumänisch|Englisch|Tigrinya|Vietnamesisch|Russisch'.split('|'),
  /** `#` stands for a surname, `%` for a first name. */
  practices:
    `Praxis Dr. #|Praxis Dr. med. #|Hausarztpraxis Dr. #|Gemeinschaftspraxis Dres. # & #|Gemeinschaftspraxis Dres. # und #|Zahnarztpraxis #|Praxis für Ergotherapie #|Augenärzte am Ring|Hautarztpraxis an der Oper|Radiologie am Hafen|Kinderpraxis Sonnenallee|Logopädie #|Klinikum Marienberg|Klinik Sankt %|Praxis für Innere Medizin #|Rehazentrum Waldblick`.split(
      '|',
    ),
  lawyers: `Kanzlei #|Kanzlei # & #|Kanzlei # und Partner|Rechtsanwälte # # und Partner|Steuerbüro # & #`.split('|'),
  farms: `Hof #|Gut #|Hof *|Gut *|Schloss *|Haus #`.split('|'),
  cars: `VW Golf|VW Passat|VW Caddy|Opel Corsa|Opel Astra|Opel|Skoda Octavia|Skoda Fabia|Fabia|Octavia|Ford Fiesta|Ford Focus|Seat Leon|Seat Ibiza|Mercedes Sprinter|Mercedes Vito|Renault Clio|Dacia Sandero|Fiat Panda|Hyundai Kona|Toyota Yaris|Mazda|Audi|BMW|Citroën Berlingo|Peugeot Partner|Volvo|Tesla Model Y`.split(
    '|',
  ),
  products:
    `Deuter|Kalkhoff|Samsonite|Bosch|Siemens|Miele|Samsung Galaxy|Nokia|Puky|Hercules|Kettler|Fielmann|Montblanc|Eastpak|Cube|Makita|Philips`.split(
      '|',
    ),
  illnesses:
    `Hexenschuss|Skoliose|Morbus Parkinson|Parkinson|Morbus Crohn|Scharlach|Windpocken|Hepatitis B|Hepatitis C|Adipositas|Asthma bronchiale|Bronchitis|Diabetes mellitus|Hypertonie|Epilepsie|Multiple Sklerose|Depression|Migräne|Alzheimer|Morbus Bechterew|Tinnitus|Masern|Röteln|Bandscheibenvorfall|Schlaganfall|Burn-out|Angststörung|Schizophrenie|Hashimoto|Basedow|Neurodermitis|Rheuma|Gicht|Arthrose|Down-Syndrom|Asperger-Syndrom|Tourette-Syndrom`.split(
      '|',
    ),
  medicines:
    `Ibuprofen|Metformin|Levodopa|Ramipril|Marcumar|Insulin|Citalopram|Ritalin|Aspirin|Novalgin|Tilidin|Methadon`.split(
      '|',
    ),
  pets: `Struppi|Bobby|Rex|Arko|Waldi|Baron|Prinz|Luna|Oskar|Sammy|Rocky|Kira|Max|Lotte|Emma|Amigo|Senta`.split('|'),
  breeds: `Mischling|Schäferhund|Dackel|Labrador|Beagle|Pudel|Terrier|Dobermann|Bernhardiner`.split('|'),
  peoples: `Belutsche|Assyrer|Tadschike|Kurde|Jeside|Tigrinya|Rom|Tscherkesse|Turkmene|Oromo|Usbeke`.split('|'),
  religions:
    `schiitisch|sunnitisch|alevitisch|Jeside|orthodox|evangelisch|römisch-katholisch|ev.-luth.|konfessionslos|Buddhist`.split(
      '|',
    ),
  dishes:
    `Seelachs|Frikadellen|Linsensuppe|Thüringer Klöße|Leipziger Allerlei|Wiener Schnitzel|Kaiserschmarrn|Gulasch|Sauerbraten|Forelle Müllerin|Pizza Margherita|Spaghetti Bolognese|Apfelstrudel|Linzer Torte`.split(
      '|',
    ),
  works:
    `Die Physiker|Der Besuch der alten Dame|Effi Briest|Wilhelm Tell|Nathan der Weise|Emil und die Detektive|Faust|Hänsel und Gretel|Max und Moritz|Peter und der Wolf|Robin Hood`.split(
      '|',
    ),
  /** Streets named after people, and others; never part of a person's name. */
  streets:
    `Goethestraße|Schillerstr.|Konrad-Adenauer-Ring|Friedrich-Ebert-Straße|Am Markt|Lindenweg|Bahnhofstraße|Karl-Marx-Allee|Hauptstr.|Dorfstraße|Gartenweg|Rosa-Luxemburg-Straße|Beethovenplatz|An der Mühle|Kastanienallee|Mozartweg|Clara-Zetkin-Str.|Robert-Koch-Straße|Martin-Luther-Platz|Zum Anger|Bergstraße|Ernst-Thälmann-Ring|Heinrich-Heine-Straße|Schulgasse|Bachstraße|Paul-Klee-Weg|Im Winkel|Käthe-Kollwitz-Straße|Sophie-Scholl-Weg|Neue Straße`.split(
      '|',
    ),
  /** Surnames that are words, places, days: the hard ones. */
  wordSurnames:
    `Koch Wolf Sommer Winter Freitag Sonntag Montag Berlin Hamburger Klein Lang Kurz Engel Kaiser König Herzog Vogel Baum Stein Berg Busch Fuchs Hahn Fischer Schneider Schmidt Weber Becker Richter Wagner Bauer Jäger Krämer Zimmermann Braun Schwarz Weiß Grün Roth Stark Jung Alt Groß Reich Frank Sturm Frost Herbst Mai März August Adler Falk Hirsch Löwe Lamm Krebs Rose Blume Linde Eiche Birke Busse Bach See Teich Graf Ritter Vogt Schulz Amtmann Amann Lehmann Hoffmann Kraft Lust Glück Sorge Ehrlich Fromm Kühn Zorn Noll Pfennig Kranz Hammer Nagel Seiler Kessler Kreuz Kirch Heller Mond Sander Bremer Hesse Sachse Preuß Bayer Böhm Schwab Frankfurter Wiener Münch Bischof Papst Pfarr Zoll Brand Glas Krug Pflug Rad Sack Kohl Rettich Salz Pfeffer Honig Brot`.split(
      ' ',
    ),
} as const
