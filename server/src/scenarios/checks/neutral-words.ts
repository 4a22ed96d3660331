/**
 * Wording that judges a person instead of recording what was (handbook: no moods, no speculation, no judgement of
 * character, no blame). Own selection, after what files of welfare offices are criticised for.
 */
type Words = readonly RegExp[]

/** What somebody is said to be like. */
export const character: Words = [
  /\b(?:stink|ober|erz)?faul(?:e[nrsm]?)?\b/u,
  /\b(?:träge|arbeitsscheu|arbeitsunwillig|unwillig|unmotiviert|motivationslos|antriebslos|antriebsarm|lustlos|interesselos|desinteressiert|lethargisch|phlegmatisch)(?:e[nrsm]?)?\b/u,
  /\b(?:uneinsichtig|stur|bockig|trotzig|renitent|querulatorisch|unbelehrbar|beratungsresistent|unkooperativ|nicht\s+kooperativ|widerwillig|verstockt)(?:e[nrsm]?)?\b/u,
  /\b(?:unzuverlässig|unpünktlich|schlampig|nachlässig|chaotisch|verantwortungslos|leichtsinnig|leichtfertig|unselbstständig|unselbständig)(?:e[nrsm]?)?\b/u,
  /\b(?:ungepflegt|verwahrlost|heruntergekommen|schmuddelig)(?:e[nrsm]?)?\b/u,
  /\b(?:aggressiv|frech|dreist|unverschämt|patzig|pampig|unfreundlich|hochnäsig|egoistisch|rücksichtslos|notorisch|ausfallend|unhöflich|respektlos|taktlos|unsachlich|polemisch|aufbrausend|cholerisch|penetrant|lächerlich|peinlich|distanzlos|fordernd|arrogant|überheblich|vorlaut)(?:e[nrsm]?)?\b/u,
  /\b(?:nicht|wenig|kaum)\s+(?:sehr\s+|besonders\s+|wirklich\s+)?(?:helle|intelligent|klug|einsichtig|kooperativ|engagiert|glaubhaft|glaubwürdig|interessiert|bemüht|zuverlässig|motiviert|ehrlich|nachvollziehbar\s+und)\b/u,
  /\b(?:ist|war|sei)\s+(?:sehr|überaus|besonders|ausgesprochen|wirklich)\s+(?:nett|sympathisch|freundlich|angenehm|bemüht|ehrlich|höflich|intelligent|fleißig|zuverlässig|engagiert)\b/u,
  /\b(?:lässt|ließ|lassen)\b.{0,60}\bvermissen\b/u,
  /\b(?:naiv|dumm|primitiv|einfältig|begriffsstutzig|bildungsfern)(?:e[nrsm]?)?\b/u,
  /\b(?:labil|hysterisch|weinerlich|wehleidig|theatralisch|depressiv(?!e\w*\s+(?:Episode|Störung|Verstimmung|Erkrankung))|nervös|fahrig|verwirrt|wirr|überfordert|hilflos|unreif|überempfindlich|dünnhäutig)(?:e[nrsm]?)?\b/u,
  /\b(?:verlogen|unehrlich|unglaubwürdig|unaufrichtig|unglaubhaft|wenig\s+glaub(?:haft|würdig)|nicht\s+glaub(?:haft|würdig)|manipulativ|verschlagen|hinterhältig)(?:e[nrsm]?)?\b/u,
  /\b(?:asozial|kriminell|undankbar|unbeherrscht|alkoholisiert|streitsüchtig|problematische[rn]?\s+(?:Charakter|Persönlichkeit|Kunde|Mensch))(?:e[nrsm]?)?\b/u,
  /\bschwierige[rsn]?\s+(?:Kunde|Kundin|Fall|Charakter|Mensch|Person|Persönlichkeit|Klient)\p{L}*/u,
  /\b(?:ist|war|sei|bleibt|blieb|gilt\s+als)\s+(?:eher\s+|sehr\s+|recht\s+|etwas\s+|als\s+)?(?:schwierig|anstrengend|unangenehm|launisch|bequem|passiv|gleichgültig)(?=\s+(?:im\s+Umgang|in\s+der\s+Zusammenarbeit|und)|\s*[.,;]|$)/u,
  /\b(?:Zuspätkommer|Verweigerer|Lügner|Faulenzer|Drückeberger|Querulant|Nörgler|Schwindler|Simulant|Faulpelz|Messie|Problemfall|Dauerarbeitslose|Drogensüchtige|Säufer)\p{L}*/u,
  /\b(?:Faulheit|Bequemlichkeit|Uneinsichtigkeit|Unzuverlässigkeit|Arbeitsunwilligkeit|Desinteresse|Sturheit|Naivität|Charakter(?:schwäche|mangel)|Arbeitsscheu|Antriebslosigkeit|Motivationslosigkeit|Anspruchsdenken|Anspruchshaltung|Opferrolle|Verweigerungshaltung|mangelnde[rnms]?\s+(?:Motivation|Mitwirkungsbereitschaft|Einsicht|Disziplin|Ernsthaftigkeit|Eigeninitiative|Arbeitsmoral|Antrieb|Wille\p{L}*|Bereitschaft|Interesse|Zuverlässigkeit))\b/u,
  /\b(?:fehlt|fehle|fehlte|mangelt|mangelte)\s+(?:es\s+)?(?:ihm|ihr|Ihnen|ihnen|(?:Frau|Herrn?)\s*\p{L}*)?\s*(?:offenbar\s+|schlicht\s+|einfach\s+)?(?:an\s+)?(?:(?:der|dem|jeder|jedem|jeglicher|jeglichem)\s+)?(?:nötige[nrm]?\s+)?(?:Motivation|Durchhaltevermögen|Einsicht|Disziplin|Wille\p{L}*|Antrieb|Interesse|Ernst|Ernsthaftigkeit|Verlässlichkeit|Ausdauer|Verantwortung\p{L}*|Zuverlässigkeit|Bereitschaft|Eigeninitiative|Selbstdisziplin)\b/u,
  /\b(?:kaum|keine?n?|keinerlei|wenig|null)\s+(?:ernsthafte[snr]?\s+|echte[snr]?\s+|rechte[snr]?\s+|wirkliche[snr]?\s+)?(?:Eigeninitiative|Motivation|Einsicht|Arbeitswille\p{L}*|Antrieb|Durchhaltevermögen|Ehrgeiz|Lust|Unrechtsbewusstsein|Verantwortungsbewusstsein|Engagement|Arbeitsmoral)\b/u,
  /\b(?:wenig|kaum|kein)\s+Verlass\b|\bauf\b.{0,60}\bnicht\s+(?:zu\s+)?verlass(?:en)?\b/u,
  /\b(?:zeigt|zeigte|zeigten)\b.{0,30}\b(?:kein|wenig|kaum)\s+(?:(?:wirkliches|echtes|ernsthaftes)\s+)?(?:Interesse|Bemühen)\b/u,
  /\bvon\s+(?:\p{L}+\s+){0,2}(?:Neid|Missgunst|Hass|Eitelkeit|Gier|Trotz|Egoismus|Eigennutz|Unkenntnis)\s+(?:geprägt|getrieben|bestimmt)\b|\baus\s+(?:purem|reinem|lauter|bloßem)\s+(?:Neid|Trotz|Eigennutz|Egoismus)\b/u,
  /\b(?:ruht|ruhe|ruhen)\s+sich\b.{0,40}\baus\b|\bsich\b.{0,60}\bausruh(?:t|en)\b|\b(?:drückt|drücken)\s+sich\b|\bauf\s+(?:die\s+)?faule\s+Haut\b|\bruht\s+sich\s+auf\b/u,
  /\b(?:hält|hielt|halten)\s+sich\s+(?:nie|nicht|selten|kaum)\s+an\s+(?:Absprachen|Vereinbarungen|Regeln|Termine)\b/u,
  /\bauf\s+Kosten\s+(?:der\s+Allgemeinheit|anderer|der\s+Steuerzahl\p{L}*|des\s+Staates)\b/u,
]

/** Moods and impressions: what the writer thinks to have seen. */
export const impressions: Words = [
  /(?:^|\b(?:er|sie|Herr|Frau|Kund(?:e|in)|Person|Antragsteller\p{L}*|Teilnehm\p{L}*|Mann|Mutter|Vater|Sohn|Tochter|Redner\p{L}*)\b.{0,60}?)\s*\bwirk(?:t|te|ten|en)\b(?!\s+sich)(?!.*\bmit\s*[.,]?$).{0,40}\b(?:\p{L}+(?:iert|voll|los|lich|ig|isch|haft|sam)|müde|unsicher|abwesend|nervös|betrunken|fordernd|lustlos)\b/u,
  /\b(?:mach(?:t|te|en|ten)|hinterl(?:ässt|ieß|assen|ießen)|erweck(?:t|te|en|ten)|vermittel(?:t|te|n|ten))\b.{0,80}\bEindruck\b/u,
  /\b(?:nach\s+(?:meinem|unserem|hiesigem)|mein|unser|entsteht\s+der|entstand\s+der|habe\s+den|hatte\s+den|besteht\s+der)\s+(?:persönliche[nr]?\s+)?Eindruck\b/u,
  /\b(?:schien(?:en)?|scheint|scheinen)\b.{0,60}\b(?:zu\s+(?:sein|haben|wollen)|\p{L}+(?:iert|los|voll|ig|isch)|müde|bedrückt|traurig|ehrlich)\b/u,
  /\b(?:schlecht|gut|übel)\s+gelaunt\b|\bmieser?\s+Laune\b|\b(?:gereizt|genervt|mürrisch|bedrückt|niedergeschlagen|verärgert|beleidigt|eingeschnappt|abweisend|gelangweilt|teilnahmslos|traurig|wütend|verzweifelt|aufgebracht)(?:e[nrs]?)?\b/u,
  /\b(?:trat|tritt|verhielt\s+sich|verhält\s+sich|benahm\s+sich|gab\s+sich|gibt\s+sich|zeigte\s+sich|zeigt\s+sich|reagierte|reagiert)\b.{0,40}\b(?:\p{L}+(?:fordernd|einsichtig|kooperativ|freundlich|emotional|aggressiv|interessiert|motiviert)|fordernd|emotional|stur|launisch|passiv|abwartend|gleichgültig|unwillig|unangemessen|auffällig|merkwürdig|seltsam|unhöflich|frech|abwehrend)\b/u,
  /\b(?:man\s+hat(?:te)?|ich\s+habe|ich\s+hatte|wir\s+haben|wir\s+hatten)\s+(?:das|den)\s+(?:Gefühl|Verdacht|Anschein)\b/u,
  /\b(?:hoch|sehr|wenig|kaum|nicht\s+besonders)[\s-]?motiviert(?:e[nr]?)?\b/u,
]

/** Speculation and suspicion as the writer's own; what a person is reported to think is theirs. */
export const speculation: Words = [
  /\b(?:vermutlich|mutmaßlich|anscheinend|offensichtlich|offenbar|offenkundig|augenscheinlich|wohl\s+(?:kaum|nur|eher|nicht|auch)|angeblich\p{L}*|vermeintlich\p{L}*|vorgeblich\p{L}*|gefühlt)\b/u,
  /\b(?:meines\s+Erachtens|m\.\s?E\.|aus\s+meiner\s+Sicht|ich\s+(?:glaube|denke|vermute|nehme\s+an|bezweifle|fürchte)|wir\s+(?:vermuten|glauben|bezweifeln|unterstellen)|es\s+(?:liegt|lag)\s+nahe|liegt\s+die\s+Vermutung|lässt\s+(?:darauf\s+)?(?:vermuten|schließen)|drängt\s+sich\s+(?:der|die)|ist\s+(?:davon\s+)?auszugehen,\s+dass\s+(?:er|sie|Sie))\b/u,
  /\b(?:wahrscheinlich|sicherlich|bestimmt|wohl)\s+(?:will|hat|ist|arbeitet|möchte|verschweigt|verheimlicht|lebt)\s+(?:er|sie|Herr|Frau|die\s+Kundin|der\s+Kunde)\b|\bwill\s+(?:er|sie|Herr|Frau)\b.{0,20}\b(?:gar\s+|offenbar\s+|schlicht\s+)nicht\b/u,
  /\b(?:dürfte|könnte)\s+(?:er|sie|Herr|Frau)\b.{0,60}\b(?:absichtlich|gar\s+nicht|schwarz|verschw\p{L}+|nur)\b/u,
]

/** Reproach, and crimes nobody has found. */
export const blame: Words = [
  /\b(?:klingt|klang|klingen|wirkt|erscheint|hört\s+sich)\b.{0,30}\b(?:konstruiert|vorgeschoben|unglaubwürdig|unplausibel|fadenscheinig|erfunden|zurechtgelegt)\b|\bfadenscheinig\p{L}*|\b(?:lügt|lügen|Lügen?|flunkert|schwindelt)\b/u,
  /\b(?:Ihre|ihre|seine|durch|aus)\s+(?:\p{L}+\s+)?(?:Nachlässigkeit|Schlampigkeit|Unachtsamkeit|Leichtfertigkeit|Gleichgültigkeit|Unzuverlässigkeit|Bequemlichkeit|Verantwortungslosigkeit)\b/u,
  /\b(?:Ausrede\p{L}*|Ausflücht\p{L}*|Schutzbehauptung\p{L}*|vorgeschoben\p{L}*|Märchen)\b/u,
  /\bbehaupte(?:t|te|n)\s+(?:einfach|nur|lediglich|wieder|dreist)\b/u,
  /\b(?:wieder\s+einmal|wie\s+(?:üblich|so\s+oft|gewohnt|zu\s+erwarten|immer(?=\s+(?:zu\s+spät|nicht|ohne|un\p{L}+)))|mal\s+wieder|typisch(?:erweise)?|erwartungsgemäß|schon\s+wieder|zum\s+wiederholten\s+Mal\p{L}*)\b/u,
  /\b(?:betrüg(?:t|en|e|erisch\p{L}*)|betrog(?:en)?|Betrug(?!\p{L})|Sozialbetrug|Betrüger\p{L}*|erschlichen|erschleich\p{L}*|Leistungsmissbrauch|Sozialmissbrauch|Schwarzarbeit(?=\s+(?:stamm|nach|ist|liegt)))\b/u,
  /\b(?:schwarz|nebenher\s+schwarz)\s*(?:arbeite(?:t|n)|gearbeitet)\b|\barbeite(?:t|n)\b.{0,30}\bschwarz\b/u,
  /\b(?:bewusst|absichtlich|arglistig|heimlich)\s+(?:und\s+\p{L}+\s+)?(?:\p{L}+\s+)?(?:verheimlicht|verschwiegen|getäuscht|falsch|verschw\p{L}+|unterlassen|hintergangen|ignoriert|belogen|gelogen|missachtet)\b/u,
  /\b(?:verschwieg(?:en)?|verheimlicht(?:e|en)?|bereicher(?:n|t)|ausgenutzt|ausnutzt|gelogen|belogen|hintergangen|getrickst)\b/u,
  /\b(?:Sie|er|sie|Herr|Frau)\b.{0,40}\b(?:hätte(?:n|st)?)\b.{0,60}\bmüssen\b|\bhätten\s+Sie\b.{0,100}\b(?:müssen|können\s+und\s+müssen)\b/u,
  /\b(?:selbst|selber)\s+(?:schuld|verschuldet|zuzuschreiben|verantwortlich\s+für\s+(?:seine|ihre|Ihre)\s+Lage)\b|\b(?:Ihre|seine|ihre)\s+eigene\s+Schuld\b|\bIhre\s+Schuld\b|\bdurch\s+(?:sein|ihr|Ihr)\s+(?:\p{L}+\s+)?Fehlverhalten\b|\bIhr\s+Fehlverhalten\b|\bdurch\s+(?:sein|ihr|Ihr)\s+(?:leichtfertiges|unüberlegtes|verantwortungsloses|eigenes|schuldhaftes)\s+Verhalten\b/u,
  /\bSie\s+haben\s+(?:es\s+)?(?:\p{L}+\s+){0,3}?(?:versäumt|unterlassen|verschwiegen|verschlafen)\b|\b(?:leider\s+)?(?:nicht\s+für\s+nötig|für\s+überflüssig)\s+(?:gehalten|hielt\p{L}*|hält)\b|\bnicht\s+einmal\s+(?:bemüht|versucht|gemeldet|entschuldigt)\b/u,
  /\b(?:kümmert|bemüht|interessiert)\s+(?:er|sie|Sie)?\s*sich\s+(?:\p{L}+\s+){0,3}(?:nicht|kaum|nie|zu\s+wenig)\b|\bsich\s+(?:nie|nicht)\s+(?:wirklich|ernsthaft|richtig|genug)\b|\bnie\s+(?:wirklich|ernsthaft)\b/u,
  /\b(?:Glück\s+gehabt|Erziehungsversagen|nicht\s+in\s+der\s+Lage,\s+(?:sein|ihr)\p{L}*\s+Leben|hat\s+(?:sein|ihr)\s+Leben\s+nicht\s+im\s+Griff|nicht\s+im\s+Griff)\b/u,
]

/** Whose view the clause gives: the person's, not the writer's. */
export const theirView: Words = [
  /\bnach\s+(?:eigenen|seinen|ihren|Ihren|eigener|seiner|ihrer|Ihrer)\s+(?:Angaben?|Aussagen?|Darstellung|Einschätzung|Worten)\b/u,
  /\b(?:nach\s+(?:den\s+)?(?:Angaben?|Aussage|Auskunft|Darstellung)|laut|eigenen\s+Angaben|Selbsteinschätzung|Selbstauskunft)\b/u,
  /\b(?:fühl(?:t|te|e|en)\s+(?:\p{L}+\s+)?sich|sich\b.{0,60}\bfühl(?:t|te|e)|empfind(?:et|e|en)|empfand|bezeichne(?:t|te)\s+(?:sich|das|den|die)|beschreib(?:t|e)\s+sich|beschrieb\s+sich|nennt\s+sich)\b/u,
  /\b(?:sei|seien|habe|könne|müsse|wolle|werde|dürfe|möge)\b/u,
]

/** Opens a clause that gives the person's words: "Sie gab an, …". */
export const speech: Words = [
  /\b(?:sagt(?:e|en)?|gab(?:en)?\b.{0,60}\ban|gibt\b.{0,60}\ban|erklär(?:t|te|ten)|berichte(?:t|te|ten)|teilte?n?\b.{0,60}\bmit|schilder(?:t|te)|äußer(?:t|te|ten)|beton(?:t|te)|mein(?:t|te)|vermute(?:t|te)|befürchte(?:t|te)|führte?\b.{0,40}\baus|trug\b.{0,40}\bvor|trägt\b.{0,40}\bvor|erzähl(?:t|te)|schrieb|schreibt|wandte\b.{0,40}\bein|wendet\b.{0,40}\bein)\b/u,
]
