import { expect, test } from 'vitest'
import { type Citation, findNorms } from './norm.ts'

/**
 * Citations as letters, notices and file notes spell them, written before the parser was run on them. After the arrow:
 * law|sign|§ and the details by their initial (a Absatz, u Unterabsatz, s Satz, n Nummer, b Buchstabe, h Halbsatz,
 * alt Alternative, bis, f folge, v i. V. m., F Fassung); "+" joins an enumeration.
 */
const samples = `
Der Anspruch folgt aus § 7 Abs. 1 S. 2 Nr. 1 Buchst. b SGB II. => SGB II|§|7|a=1|s=2|n=1|b=b
Wir stützen uns auf § 31 Abs. 1 S. 1 Nr. 1 und 2 SGB II. => SGB II|§|31|a=1|s=1|n=1+2
Nach § 24 I 1 SGB X sind Sie anzuhören. => SGB X|§|24|a=1|s=1
Rechtsgrundlage: Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO => DSGVO|Art.|6|a=1|u=1|b=e
gemäß §§ 45, 48 und 50 SGB X => SGB X|§|45 ; SGB X|§|48 ; SGB X|§|50
gemäß § 45 Absatz 2 Satz 3 Nummer 2 des Zehnten Buches Sozialgesetzbuch => SGB X|§|45|a=2|s=3|n=2
Nach § 67a SGB2 und § 48 SGB10 => SGB II|§|67a ; SGB X|§|48
Zunächst gilt § 48 SGB X. Die Erstattung richtet sich nach § 50 Abs. 1. => SGB X|§|48 ; |§|50|a=1
Die Regelung des § 48 a.a.O. bleibt unberührt; Absatz 2 dieser Vorschrift gilt entsprechend. => |§|48
§ 31a Abs. 1 Satz 1 SGB II a.F. => SGB II|§|31a|a=1|s=1|F=a. F.
§ 32 SGB II in der bis zum 30.06.2026 geltenden Fassung ist anzuwenden. => SGB II|§|32|F=in der bis zum 30.06.2026 geltenden Fassung
§ 22 Abs. 1 SGB II in der ab dem 1. Juli 2026 geltenden Fassung => SGB II|§|22|a=1|F=in der ab dem 1. Juli 2026 geltenden Fassung
vgl. § 48 Abs. 1 S. 2 Nr. 2, 3 und 4 SGB X => SGB X|§|48|a=1|s=2|n=2+3+4
(§ 40 Abs. 2 Nr. 3 SGB II i.V.m. § 330 Abs. 3 S. 1 SGB III) => SGB II|§|40|a=2|n=3 ; SGB III|§|330|a=3|s=1|v
§§ 60 ff. SGB I => SGB I|§|60|f=ff.
§§ 60f. SGB I => SGB I|§|60|f=f.
§§ 60 bis 67 des Ersten Buches Sozialgesetzbuch (SGB I) => SGB I|§|60|bis=67
§§ 11-11b SGB II => SGB II|§|11|bis=11b
§ 45 Abs. 4 S. 1 Hs. 2 SGB X => SGB X|§|45|a=4|s=1|h=2
§ 22 Abs. 1 Satz 1, 1. Halbsatz SGB II => SGB II|§|22|a=1|s=1|h=1
§ 48 Abs. 1 Satz 2 Nr. 2 Alt. 1 SGB X => SGB X|§|48|a=1|s=2|n=2|alt=1
§ 7 Abs. 4 S. 1 Var. 2 SGB II => SGB II|§|7|a=4|s=1|alt=2
§ 45 Abs. 2 S. 3 Nr. 3 2. Alt. SGB X => SGB X|§|45|a=2|s=3|n=3|alt=2
Art. 9 Abs. 2 lit. b und h DSGVO => DSGVO|Art.|9|a=2|b=b+h
Artikel 15 Absatz 1 der Datenschutz-Grundverordnung => DSGVO|Art.|15|a=1
Art. 13 und 14 DSGVO => DSGVO|Art.|13 ; DSGVO|Art.|14
Art. 50 Abs. 4 der KI-Verordnung => KI-VO|Art.|50|a=4
Art. 3 Abs. 1 GG => GG|Art.|3|a=1
Art. 20 Abs. 3 des Grundgesetzes => GG|Art.|20|a=3
Art. 5 Abs. 1 Buchst. a bis f DS-GVO => DSGVO|Art.|5|a=1|b=a-f
§ 60 Abs. 1 Satz 1 Nr. 1 bis 3 SGB I => SGB I|§|60|a=1|s=1|n=1-3
§ 39 Abs. 1–3 SGB X => SGB X|§|39|a=1-3
§ 11b Absatz 1 Sätze 1 und 2 SGB II => SGB II|§|11b|a=1|s=1+2
§ 22 Absatz 1 Sätze 6 bis 8 SGB II => SGB II|§|22|a=1|s=6-8
§ 33 Absätze 1 und 2 SGB II => SGB II|§|33|a=1+2
§ 48 Abs 1 S 2 Nr 3 SGB X => SGB X|§|48|a=1|s=2|n=3
§7 Abs.1 S.1 Nr.3 SGB II => SGB II|§|7|a=1|s=1|n=3
§ 7 III Nr. 3 lit. c SGB II => SGB II|§|7|a=3|n=3|b=c
§ 60 I SGB I => SGB I|§|60|a=1
§ 44 IV 1 SGB X => SGB X|§|44|a=4|s=1
§ 66 III SGB I => SGB I|§|66|a=3
§§ 45 II 3, 48 I 2 Nr. 3 SGB X => SGB X|§|45|a=2|s=3 ; SGB X|§|48|a=1|s=2|n=3
§ 31a I 1 SGB II i. V. m. § 31b I 3 SGB II => SGB II|§|31a|a=1|s=1 ; SGB II|§|31b|a=1|s=3|v
§ 24 (1) SGB X => SGB X|§|24|a=1
§ 84 Abs. 1 Satz 1 SGG => SGG|§|84|a=1|s=1
§§ 78 Abs. 1 Satz 2 Nr. 1, 84 und 85 Abs. 2 SGG => SGG|§|78|a=1|s=2|n=1 ; SGG|§|84 ; SGG|§|85|a=2
§ 66 Abs. 2 des Sozialgerichtsgesetzes (SGG) => SGG|§|66|a=2
§ 193 BGB => BGB|§|193
§§ 187 Abs. 1, 188 Abs. 2 und 3, 193 BGB => BGB|§|187|a=1 ; BGB|§|188|a=2+3 ; BGB|§|193
§ 1612a Absatz 1 des Bürgerlichen Gesetzbuches => BGB|§|1612a|a=1
§ 70 Abs. 1 VwGO i.V.m. § 58 Abs. 2 VwGO => VwGO|§|70|a=1 ; VwGO|§|58|a=2|v
§ 41 Abs. 2 Satz 1 HVwVfG => HVwVfG|§|41|a=2|s=1
§ 61 HGO => HGO|§|61
§ 22 der Hessischen Gemeindeordnung => HGO|§|22
§ 26 des Wohngeldgesetzes => WoGG|§|26
§ 15 Abs. 1 WoGG => WoGG|§|15|a=1
§ 9a Abs. 5 OZG => OZG|§|9a|a=5
§ 36a Abs. 2a SGB I => SGB I|§|36a|a=2a
§ 11 AGG und § 165 SGB IX => AGG|§|11 ; SGB IX|§|165
§ 15a SGB II n. F. => SGB II|§|15a|F=n. F.
§§ 31, 31a SGB II (a. F.) => SGB II|§|31|F=a. F. ; SGB II|§|31a|F=a. F.
Nach Paragraf 24 Absatz 1 SGB X => SGB X|§|24|a=1
Aus den Paragraphen 45 und 48 SGB X => SGB X|§|45 ; SGB X|§|48
§ 45 und 48 SGB X => SGB X|§|45 ; SGB X|§|48
§ 60 Abs. 1 und § 66 Abs. 3 SGB I => SGB I|§|60|a=1 ; SGB I|§|66|a=3
§ 37 Abs. 2 SGB X in Verbindung mit § 26 Abs. 3 SGB X => SGB X|§|37|a=2 ; SGB X|§|26|a=3|v
§ 50 Abs. 1 und Abs. 3 SGB X => SGB X|§|50|a=1+3
§ 48 Abs. 1 Nr. 1 und Nr. 3 SGB X => SGB X|§|48|a=1|n=1+3
§ 7 Abs. 3 Nr. 3 Buchst. c i. V. m. Abs. 3a SGB II => SGB II|§|7|a=3|n=3|b=c ; SGB II|§|7|a=3a|v
§ 3 FANTASIEG => FANTASIEG|§|3
§ 44 des Sozialgesetzbuchs Zehntes Buch (SGB X) => SGB X|§|44
§ 12 Sozialgesetzbuch II => SGB II|§|12
§ 19 Sozialgesetzbuch (SGB) Zweites Buch (II) => SGB II|§|19
§ 8 Abs. 2 SGB-II => SGB II|§|8|a=2
Wer mitwirken muss, ergibt sich aus den §§ 60 bis 62 und 65 SGB I. => SGB I|§|60|bis=62 ; SGB I|§|65
§ 309 Abs. 1 SGB III, § 59 SGB II => SGB III|§|309|a=1 ; SGB II|§|59
§ 4 Abs. 1 Satz 1 und 2 UVG => UVG|§|4|a=1|s=1+2
§ 2 Abs. 1 Nr. 2 des Unterhaltsvorschussgesetzes => UVG|§|2|a=1|n=2
§ 28 Abs. 2 Nr. 1 VwVfG => VwVfG|§|28|a=2|n=1
§ 73 Abs. 2 Satz 2 Halbsatz 1 SGB X => SGB X|§|73|a=2|s=2|h=1
§ 42 Abs. 4 zweiter Halbsatz SGB II => SGB II|§|42|a=4|h=2
§ 67b Abs. 1 SGB X; Art. 9 Abs. 2 Buchstabe h DSGVO => SGB X|§|67b|a=1 ; DSGVO|Art.|9|a=2|b=h
Art. 22 DSGVO, § 31a SGB X => DSGVO|Art.|22 ; SGB X|§|31a
§§ 104 ff. SGB X => SGB X|§|104|f=ff.
§ 104ff SGB X => SGB X|§|104|f=ff.
§ 16 Abs. 1 S. 2 Nr. 2 i.V.m. § 45 SGB III => SGB III|§|16|a=1|s=2|n=2 ; SGB III|§|45|v
§ 40 Abs. 1 S. 1 SGB II iVm § 44 Abs. 1 S. 1 SGB X => SGB II|§|40|a=1|s=1 ; SGB X|§|44|a=1|s=1|v
Nach § 5 wird gezahlt. => |§|5
§ 33 Abs. 1 und 2 BBiG => BBiG|§|33|a=1+2
§ 34 SGB XII => SGB XII|§|34
§ 90 Abs. 3 SGB VIII => SGB VIII|§|90|a=3
§ 99 SGB XIV => SGB XIV|§|99
§ 41 Abs. 3 Satz 1 oder 2 SGB II => SGB II|§|41|a=3|s=1+2
§ 21 Absatz 6 Satz 2, zweite Alternative SGB II => SGB II|§|21|a=6|s=2|alt=2
§ 20 Abs. 1a Satz 1 SGB II i. V. m. § 28 SGB XII und dem RBEG => SGB II|§|20|a=1a|s=1 ; SGB XII|§|28|v
Die §§ 7, 9 und 11 bis 12 SGB II sowie § 19 Abs. 1 SGB II => SGB II|§|7 ; SGB II|§|9 ; SGB II|§|11|bis=12 ; SGB II|§|19|a=1
§ 65 Abs. 1 Nr. 3 SGB I. Danach muss man nicht. => SGB I|§|65|a=1|n=3
§ 48 Abs. 1 Satz 1 SGB X vom 18.01.2001 => SGB X|§|48|a=1|s=1
Frist nach § 84 SGG: ein Monat; § 87 Abs. 1 Satz 2 bleibt unberührt. => SGG|§|84 ; |§|87|a=1|s=2
§ 66 Abs. 1 S. 1, Abs. 3 SGB I => SGB I|§|66|a=1|s=1 ; SGB I|§|66|a=3
§ 6a Abs. 1 Satz 1 Nr. 3 BKGG => BKGG|§|6a|a=1|s=1|n=3
§ 2 Abs. 5 BEEG und § 10 Absatz 5 Satz 1 BEEG => BEEG|§|2|a=5 ; BEEG|§|10|a=5|s=1
Sehr geehrte Frau Yıldız, am 3. Mai 2026 haben Sie 520 Euro erhalten; Nr. 4 und S. 2 des Bescheids, Art. 5 der Hausordnung. => 
Im 4. Abschnitt, Abs. 2, Satz 3 des Mietvertrags steht nichts davon. => 
§ 5 Abs. 2 der Hauptsatzung der Stadt Auental => |§|5|a=2
§ 50 Abs. 1 SGB X. Sie müssen bis zum 14.12.2026 zahlen. => SGB X|§|50|a=1
§ 24 Abs. 2 Nr. 5 und 14 Tage später => |§|24|a=2|n=5
§ 88 Abs. 1 S. 1 SGG (Untätigkeitsklage), § 86b Abs. 2 SGG => SGG|§|88|a=1|s=1 ; SGG|§|86b|a=2
Gemäß § 44 Abs. 1 Satz 1 SGB X i.V.m. § 40 Abs. 1 Satz 2 Nr. 1 SGB II und § 77 SGG => SGB X|§|44|a=1|s=1 ; SGB II|§|40|a=1|s=2|n=1|v ; SGG|§|77
§ 23 Nr. 3 SGB II => SGB II|§|23|n=3
§ 31 Absatz 2 Nummer 3 in der Fassung vom 01.01.2025 => |§|31|a=2|n=3|F=in der Fassung vom 01.01.2025
§ 22 Abs. 4 Satz 1 SGB II in der seit 01.07.2026 geltenden Fassung => SGB II|§|22|a=4|s=1|F=in der seit 01.07.2026 geltenden Fassung
§ 80 Abs. 2 S. 1 Nr. 3a VwGO => VwGO|§|80|a=2|s=1|n=3a
§ 839 BGB iVm Art. 34 GG => BGB|§|839 ; GG|Art.|34|v
Aufgrund des § 45 Abs. 1 i. V. m. Abs. 2 Satz 3 Nr. 2 und 3 SGB X heben wir den Bescheid auf. => SGB X|§|45|a=1 ; SGB X|§|45|a=2|s=3|n=2+3|v
§ 48 Absatz 1 Satz 2 Nummern 2 bis 4 SGB X => SGB X|§|48|a=1|s=2|n=2-4
§ 60 Abs. 1 S. 1 Nr. 1, 2 u. 3 SGB I => SGB I|§|60|a=1|s=1|n=1+2+3
Ermächtigung: Artikel 6 Absatz 1 Unterabsatz 1 Buchstabe c und e DSGVO in Verbindung mit § 67b SGB X => DSGVO|Art.|6|a=1|u=1|b=c+e ; SGB X|§|67b|v
(vgl. §§ 45 ff. SGB X) => SGB X|§|45|f=ff.
§§ 20, 21 und 22 Abs. 1 SGB II => SGB II|§|20 ; SGB II|§|21 ; SGB II|§|22|a=1
Das Amt beruft sich auf § 66 Abs. 1 Satz 1, Abs. 3 des Ersten Buches Sozialgesetzbuch. => SGB I|§|66|a=1|s=1 ; SGB I|§|66|a=3
§ 22 Abs. 1 S. 1 Halbs. 1 SGB II => SGB II|§|22|a=1|s=1|h=1
§ 11 Abs. 1 Satz 1 1. Hs. SGB II => SGB II|§|11|a=1|s=1|h=1
§ 31 Abs. 1 Satz 1 Nr. 2, 1. Alt. SGB II => SGB II|§|31|a=1|s=1|n=2|alt=1
§ 7 Abs. 1 Satz 2 Nr. 2 Buchst. a, b und c SGB II => SGB II|§|7|a=1|s=2|n=2|b=a+b+c
§ 84a SGG in der ab 1. Januar 2026 geltenden Fassung => SGG|§|84a|F=in der ab 1. Januar 2026 geltenden Fassung
§ 31a Abs. 1 SGB II in der bis 30. Juni 2026 geltenden Fassung (a. F.) => SGB II|§|31a|a=1|F=in der bis 30. Juni 2026 geltenden Fassung
Nach § 39 Nr. 1 SGB II hat der Widerspruch keine aufschiebende Wirkung. => SGB II|§|39|n=1
Die Aufrechnung erfolgt nach § 43 Abs. 2 S. 1 SGB II, die Erstattung nach § 50 Abs. 1 S. 1, Abs. 3 S. 1 SGB X. => SGB II|§|43|a=2|s=1 ; SGB X|§|50|a=1|s=1 ; SGB X|§|50|a=3|s=1
§ 15 Abs. 2 Satz 2 SGB II sieht sechs Monate vor; § 15 Abs. 4 dagegen nicht. => SGB II|§|15|a=2|s=2 ; |§|15|a=4
§§ 23 bis 25 WoGG => WoGG|§|23|bis=25
§ 58 Abs. 1 und 2 der Verwaltungsgerichtsordnung (VwGO) => VwGO|§|58|a=1+2
Rechtsgrundlage ist § 28 des Hessischen Verwaltungsverfahrensgesetzes (HVwVfG). => HVwVfG|§|28
nach den §§ 44 – 48 SGB X => SGB X|§|44|bis=48
SGB X § 24 Abs. 1 => SGB X|§|24|a=1
die Absätze 1 und 2 des Gesetzes und Seite 3 => 
§ 5 Abs. 2a Satz 1 SGB II => SGB II|§|5|a=2a|s=1
§ 1 Abs. 1 Nr. 2 Buchst. b Doppelbuchst. aa AsylbLG => AsylbLG|§|1|a=1|n=2|b=b
Es gilt § 19 SGB X: Die Amtssprache ist Deutsch. => SGB X|§|19
§ 35 Abs. 1 Sätze 1 bis 3 SGB X, § 36 SGB X und § 37 Abs. 2 Satz 1 SGB X => SGB X|§|35|a=1|s=1-3 ; SGB X|§|36 ; SGB X|§|37|a=2|s=1
im Sinne von § 7 Abs. 3 Nr. 1-4 SGB II => SGB II|§|7|a=3|n=1-4
§ 4 Abs. 3 Satz 2 des Asylbewerberleistungsgesetzes => AsylbLG|§|4|a=3|s=2
§ 164 Abs. 2 des Neunten Buches Sozialgesetzbuch – SGB IX – => SGB IX|§|164|a=2
Art. 5 Abs. 1 lit. c), Art. 25 DSGVO => DSGVO|Art.|5|a=1|b=c ; DSGVO|Art.|25
Art. 4 Nr. 5 DSGVO => DSGVO|Art.|4|n=5
Nach Art. 50 Abs. 1 und 4 Unterabs. 2 KI-VO => KI-VO|Art.|50|a=1+4|u=2
§ 31 I 1 Nr. 1, II Nr. 3 SGB II => SGB II|§|31|a=1|s=1|n=1 ; SGB II|§|31|a=2|n=3
§§ 7 I, 9 II 1 SGB II => SGB II|§|7|a=1 ; SGB II|§|9|a=2|s=1
§ 48 I 1, 2 Nr. 3 SGB X => SGB X|§|48|a=1|s=1+2|n=3
§ 44 I S. 1 SGB X => SGB X|§|44|a=1|s=1
§ 6 Abs. 1 Satz 2 Nr. 1 Alt. 2 SGB II => SGB II|§|6|a=1|s=2|n=1|alt=2
§ 9 Abs. 2 S. 2 und 3, Abs. 5 SGB II => SGB II|§|9|a=2|s=2+3 ; SGB II|§|9|a=5
§ 66 SGB I. § 67 SGB I regelt die Nachholung. => SGB I|§|66 ; SGB I|§|67
§ 42a SGB II, eingefügt durch Gesetz vom 26.07.2016 => SGB II|§|42a
§ 82 Abs. 4 S. 1 SGB XII oder § 11b SGB II => SGB XII|§|82|a=4|s=1 ; SGB II|§|11b
Auf § 24 SGB X bzw. § 28 HVwVfG kommt es an. => SGB X|§|24 ; HVwVfG|§|28
§ 24 Abs. 1 SGB X – Anhörung – verlangt das => SGB X|§|24|a=1
§ 12a Satz 2 Nr. 1 SGB II => SGB II|§|12a|s=2|n=1
§ 22b SGB II Absatz 1 => SGB II|§|22b|a=1
§ 65 Abs. 2 Digitalhilfegesetz => Digitalhilfegesetz|§|65|a=2
§ 60 Abs. 1 Satz 1 Nr. 2 Erstes Buch Sozialgesetzbuch (SGB I) => SGB I|§|60|a=1|s=1|n=2
§ 60 Absatz 1 SGB 1 und § 24 SGB 10 => SGB I|§|60|a=1 ; SGB X|§|24
Absatz 1 Satz 2 des § 7 SGB II => SGB II|§|7
Paragraph 7 des SGB II => SGB II|§|7
§ 24 Absatz 1 Satz 1 SGB X am 14. Dezember 2026 um 11.15 Uhr => SGB X|§|24|a=1|s=1
gem. § 50 Abs. 2 Satz 1 und 2 i.V.m. §§ 45, 48 SGB X => SGB X|§|50|a=2|s=1+2 ; SGB X|§|45|v ; SGB X|§|48|v
§ 45 Abs. 3 S. 3 Nr. 1 und Nr. 2, S. 4 SGB X => SGB X|§|45|a=3|s=3|n=1+2 ; SGB X|§|45|a=3|s=4
Wir weisen auf §§ 60 I 1 Nr. 1, 66 I SGB I hin. => SGB I|§|60|a=1|s=1|n=1 ; SGB I|§|66|a=1
§ 7 Abs. 3 Nr. 3 lit. a), b) und c) SGB II => SGB II|§|7|a=3|n=3|b=a+b+c
§ 45 Absatz 2 Satz 3 Nr. 1 bis 3 SGB X in Verbindung mit § 40 Absatz 2 Nummer 3 SGB II und § 330 Absatz 2 SGB III => SGB X|§|45|a=2|s=3|n=1-3 ; SGB II|§|40|a=2|n=3|v ; SGB III|§|330|a=2
Nach § 37 Abs. 2 S. 1 SGB X gilt der vierte Tag; nach § 64 Abs. 3 SGG der nächste Werktag. => SGB X|§|37|a=2|s=1 ; SGG|§|64|a=3
Die Klage ist nach §§ 87, 90 SGG binnen eines Monats zu erheben. => SGG|§|87 ; SGG|§|90
§§ 16 bis 16k SGB II => SGB II|§|16|bis=16k
§ 67c Abs. 1 S. 1, Abs. 3 SGB X => SGB X|§|67c|a=1|s=1 ; SGB X|§|67c|a=3
Art. 9 Abs. 2 lit. h, Abs. 3 DSGVO => DSGVO|Art.|9|a=2|b=h ; DSGVO|Art.|9|a=3
Art. 6 Abs. 1 S. 1 lit. c, e DSGVO => DSGVO|Art.|6|a=1|s=1|b=c+e
Art. 5, 6 und 9 DSGVO => DSGVO|Art.|5 ; DSGVO|Art.|6 ; DSGVO|Art.|9
Artikel 12 bis 22 DSGVO => DSGVO|Art.|12|bis=22
Art. 12 ff. DSGVO => DSGVO|Art.|12|f=ff.
§ 48 SGB X (Aufhebung mit Wirkung für die Zukunft) => SGB X|§|48
§ 24 Abs. 2 Nr. 5 SGB X und 14 Tage Frist => SGB X|§|24|a=2|n=5
§ 22 Abs. 1 Satz 2 bis 5 SGB II n.F. => SGB II|§|22|a=1|s=2-5|F=n. F.
§ 12 SGB II in der Fassung vom 13. Mai 2011 => SGB II|§|12|F=in der Fassung vom 13. Mai 2011
§ 12 Abs. 2 SGB II in der am 30.06.2026 geltenden Fassung => SGB II|§|12|a=2|F=in der am 30.06.2026 geltenden Fassung
die §§ 31 bis 31b SGB II in der bis zum 30. Juni 2026 geltenden Fassung => SGB II|§|31|bis=31b|F=in der bis zum 30. Juni 2026 geltenden Fassung
§ 66 Abs. 3 SGB I, § 67 SGB I sowie §§ 45 f. SGB X => SGB I|§|66|a=3 ; SGB I|§|67 ; SGB X|§|45|f=f.
§ 309 SGB III i. V. m. § 59 SGB II => SGB III|§|309 ; SGB II|§|59|v
§ 61 Abs. 2 HGO, § 32 HKO => HGO|§|61|a=2 ; HKO|§|32
§ 54 Abs. 4 SGB I i. V. m. §§ 850c, 850d ZPO => SGB I|§|54|a=4 ; ZPO|§|850c|v ; ZPO|§|850d|v
§ 9 S. 2 SGB X => SGB X|§|9|s=2
gemäß §60 SGB I => SGB I|§|60
nach dem § 16 Absatz 2 Satz 1 SGB I => SGB I|§|16|a=2|s=1
Gemäß § 11 BGG und § 17 Abs. 1 Nr. 3 SGB I => BGG|§|11 ; SGB I|§|17|a=1|n=3
§ 8 Abs. 1 SGB II bzw. § 44a SGB II => SGB II|§|8|a=1 ; SGB II|§|44a
§§ 165, 178 Abs. 2 Satz 1 SGB IX => SGB IX|§|165 ; SGB IX|§|178|a=2|s=1
§ 45 Abs. 2 Satz 2 und Satz 3 Nr. 3 SGB X => SGB X|§|45|a=2|s=2+3|n=3
§ 50 Abs. 1 Satz 1 Hs. 1 Alt. 2 SGB X => SGB X|§|50|a=1|s=1|h=1|alt=2
§ 20 Absatz 4 Alternative 1 SGB II => SGB II|§|20|a=4|alt=1
§ 5 Absatz 1 Satz 1 Variante 2 UVG => UVG|§|5|a=1|s=1|alt=2
§ 41a Abs. 3 S. 3 Halbsatz 2 SGB II => SGB II|§|41a|a=3|s=3|h=2
§ 102 Abs. 1 SGB X. § 105 Abs. 1. => SGB X|§|102|a=1 ; |§|105|a=1
wie § 48 a. a. O. => |§|48
§ 44 Abs. 1 SGB X analog => SGB X|§|44|a=1
§ 24 SGBX => SGB X|§|24
Nach Art. 14 Abs. 1 Satz 1 GG, § 903 BGB => GG|Art.|14|a=1|s=1 ; BGB|§|903
des § 33 Abs. 1 Satz 3 des Zweiten Buches Sozialgesetzbuch – Bürgergeld, Grundsicherung für Arbeitsuchende – (SGB II) => SGB II|§|33|a=1|s=3
§ 1 Abs. 2 der Wohngeldverordnung => WoGV|§|1|a=2
§ 10 Abs. 1 Nr. 1 bis 5 SGB II, auch i. V. m. § 2 Abs. 1 SGB II => SGB II|§|10|a=1|n=1-5 ; SGB II|§|2|a=1|v
§ 25 WoGG ab 01.01.2027, Abs. 3 bleibt => WoGG|§|25
`

const names: Record<string, keyof Citation> = {
  a: 'absatz',
  u: 'unterabsatz',
  s: 'satz',
  n: 'nummer',
  b: 'buchstabe',
  h: 'halbsatz',
  alt: 'alternative',
  bis: 'paragraf_bis',
  f: 'folge',
  F: 'fassung',
}

function read(notation: string): Record<string, unknown> {
  const [gesetz, typ, paragraf, ...details] = notation.trim().split('|')
  const citation: Record<string, unknown> = { gesetz, typ, paragraf }
  for (const detail of details) {
    const [name = '', value = ''] = detail.split(/=(.*)/s)
    if (name === 'v') citation.verbindung = 'i. V. m.'
    else citation[names[name]!] = value.includes('+') ? value.split('+') : value
  }
  return citation
}

test.each(
  samples
    .trim()
    .split('\n')
    .map(line => line.split(' =>') as [string, string]),
)('%s', (text, notation) => {
  const expected = notation.trim() === '' ? [] : notation.split(' ; ').map(read)
  expect(findNorms(text).map(found => found.citation)).toEqual(expected)
})
