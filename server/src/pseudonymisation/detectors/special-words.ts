/**
 * Words of Art. 9 GDPR, from ICD-10's groups, common medicines, churches and faiths, unions, parties and peoples. A word is
 * one if it begins with a stem, is a word of the list with an ending of inflection, or ends like one. In small letters.
 */

/** Beginnings, of four letters at least: compounds and inflected forms follow. */
export const stems = `
schwanger mutterpass mutterschutz risikoschwanger entbindungsterm fehlgeburt totgeburt frühgeburt frühchen abtreibung schwangerschaftsabbr
kinderwunschbehandl künstliche-befruchtung unfruchtbar sterilisiert endometrios diabet zuckerkrank insulin blutzucker unterzucker schilddrüs hashimoto
hypothyre hyperthyre adipos übergewicht untergewicht gicht krebs brustkrebs darmkrebs tumor hirntumor karzinom metasta chemother strahlenther
bestrahlung leukäm lymphom melanom sarkom onkolog palliativ psychisch psychiatr psychother psychose psychotisch psychopharm psychosom suizid
selbstmord selbstverletz selbstgefährd selbsttötung depress burnout burn-out erschöpfungssyndrom erschöpfungsdepress panikatt panikstör angststör
angstzust angstatt angstpatient phobie phobisch zwangsstör zwangserkrank zwangsgedank posttraum traumatis traumather traumafolge belastungsreaktion
borderline bipolar manisch schizo paranoi wahnvorstell wahnhaft halluzin dissoziativ demenz alzheimer korsakow autis asperger hyperaktiv
aufmerksamkeitsdef einnäss bettnäss kleptoman magersücht magersucht anorex bulim essstör essgestör esssucht schlafstör schlafapnoe narkolep tourette
alkoholkrank alkoholabhäng alkoholik alkoholsucht alkoholsücht alkoholproblem alkoholmissbr alkoholentz alkoholkonsum alkoholiker drogenabh
drogensucht drogensüchtig drogenkons drogenprobl drogenentz drogenscreening drogentherap suchtkrank suchterkrank suchtberat suchtklinik suchther
suchttherap suchtproblem suchtmittel suchtgefähr spielsucht spielsüchtig cannabis kokain heroin crystal-meth amphetamin opioid opiat entgiftung
entzugsther entzugsklinik entwöhnung substitution substituiert methadon polamidon buprenorph subutex tablettensucht medikamentenabh hepatitis tuberkul
syphilis gonorr chlamyd borrelios malaria meningit sepsis windpocken scharlach keuchhusten röteln mumps masern krätze skabies gürtelrose pfeiffersch
norovir salmonell influenza covid coronainfek corona-infek long-covid post-covid kopflaus asthma bronchit bronchial pneumon lungenentz lungenemb
lungenfibr lungenemphys lungenkrank mukovisz zystisch sarkoidos allerg heuschnupfen anaphyla neurodermit psoria schuppenflecht ekzem urtikaria rosazea
vitiligo zöliak laktoseint lactoseint fruktoseint gluten nahrungsmittelunv lebensmittelunv reizdarm gastrit magengeschw magenbypass divertikul
leberzirr leberkrank leberschad fettleber pankreatit bauchspeicheldrüsenent gallenstein nierenins nierenkrank nierenstein nierenversag dialys
transplant organspend spenderniere inkontin blasenschw stomaträger prostata hämorrh rheuma arthrit arthros osteopor fibromyalg bandscheib rückenleid
rückenschm wirbelsäulenleid ischialg ischias lumbal lumbago lumbois hexenschuss skolios karpaltunnel meniskus kreuzband bänderriss hüftdyspl hüftop
hüft-op hüftprothe hüftgelenk kniegelenk kniepro knieop knie-op oberschenkelhals oberschenkelampu unterschenkelampu amputat amputiert prothes orthes
fraktur distorsion schleudertrauma gehirnersch schädelhirn schädel-hirn hirnblut hirninfarkt hirnhautent hirnschäd mediainfarkt schlaganf herzinf
herzschritt herzfehl herzins herzkrank herzrhyth herzklapp herzleid herzoper bypass-op vorhoffl kardiomyo koronar angina-pect hyperton bluthochdr
thrombos embolie aneurysm anämie blutarm hämophil bluterkrank bluttransf sklerose muskeldyst muskelschw spastik spastisch spastiker querschnittsg
querschnittsl querschnittsy halbseitig gelähmt lähmung tetraple paraple hemipar hemiple zerebralpar cerebralpar spinalkanal epilep fieberkrampf
krampfanf migrän neuropath polyneurop parkinson hydrozeph mikrozeph trisomie down-syndrom rollstuhl rollator gehbehind gehhilf gehunfäh schwerbehind
schwerstbehind mehrfachbehind körperbehind behindert behinderung lernbehind geistigbehind schwerstpfleg pflegebed pflegegrad pflegestufe bettläg
sehbehind erblind glaukom katarakt makuladeg retinopath netzhautabl gehörlos schwerhör hörgesch hörgerät hörsturz hörminder hörbehind hörschäd cochlea
tinnitus taubstumm taubblind stotter logopäd ergother sprachstör sprachentw sprachheil entwicklungsverz entwicklungsstör entwicklungsrück
intelligenzmind legasthen dyskalk arbeitsunfäh erwerbsunf erwerbsgem erwerbsminder dienstunf berufsunf krankgeschr schwerkrank todkrank
chronisch-krank unheilbar antidepress neurolept antipsychot antiepilept betablock blutverdünn zytostat antiretrov immunsuppr notfallmedik schmerzther
schmerzpat metformin ritalin methylphen medikinet sertralin citalopram escitalopr fluoxetin venlafaxin duloxetin mirtazapin amitriptyl opipramol
quetiapin risperidon olanzapin clozapin haloperidol aripiprazol lithiumther lorazepam diazepam pregabalin gabapentin tilidin tramadol morphin fentanyl
oxycodon methotrexat kortison cortison prednisol marcumar xarelto eliquis levodopa donepezil l-thyroxin ramipril bisoprolol salbutamol ibrance
tamoxifen valproat lamotrigin levetirac gentest genanalys gendefekt genmutat erbkrank dna-analy dna-test vaterschaftsgutacht fingerabdr katholi
evangeli protestant lutheran lutherisch muslim moslem islamisch sunnit schiitisch alevit jesid jezid yezid ezidisch jüdisch jüdin buddhis hinduis
hinduist bahai mormon neuapostol altkathol freikirch pfingstler pfingstgem pfingstkirch pfingstlich mennonit methodist adventist baptistisch baptisten
orthodox eritreisch-orth syrisch-orth russisch-orth serbisch-orth griechisch-orth koptisch kopten maronit drusisch ahmadiyya zoroastr mandäer
konfessionslos bekenntnislos religionslos glaubenslos konfessionsfrei atheis agnosti konvertit konvertiert getauft ungetauft messdiener ministrant
kirchensteuer kirchenmitgl kirchenaustr kopftuch ramadan moscheegem moscheever synagogeng scientolog christentum judentum gewerkschaft parteimitgl
parteibuch parteizugeh parteitagsdel regimekrit oppositionell rechtsextrem linksextrem reichsbürger kommunist anarchist muslimbrud kurdisch kurdin
krimtatar tschetschen uigur rohingya tamilisch aramäer aramäisch assyrer assyrisch chaldä paschtun hazara tadschik belutsch turkmen sorbisch jenisch
russlanddeutsch spätaussiedl wolgadeutsch afrodeutsch dunkelhäutig hautfarbe romasprach oromo tigray igbo berberisch jesidin ethnisch ethnie homosex
lesbisch lesben schwuler bisexu asexu pansexu transsex transgender transident transfrau transmann trans-frau trans-mann nichtbinär nicht-binär
nonbinär intersex intergeschl queer gleichgeschl geschlechtsangl geschlechtsumw coming-out prostitu sexarbeit sexualität sexuell
`

/** Words that are one only by themselves or with an ending of inflection. */
export const words = `
hiv aids copd adhs ads ptbs kpts bps rls cfs me/cfs tbc mrsa hws-syndrom lws-syndrom bws-syndrom hws lws bws stoma stent bypass taub blind stumm
taubheit blindheit krebs trauma manie wahn zwänge epilepsie koma schwindelanfall rheuma spastiker lupus hernie leistenbruch blinddarm
blinddarmentzündung mandelentzündung mittelohrentzündung impfschaden contergan dement dementer dementen entzug chemo operation ritalin tavor valium
epipen drogen opiate kiffer alkoholiker schwul lesbe trans jude juden muslima sikh hindu druse jeside islam atheist quäker kopte schiit schiite
baptistin gewerkschaftler cdu csu spd fdp afd bsw npd dkp mlpd ödp jusos piratenpartei linksjugend pkk hdp akp ngg gdp evg gdl dgb dbb verdi dpolg
komba cgm djv vbe igm antifa sinti sinto sintezza roma romni romnja romanes kurde kurden tamile aramäer tutsi hutu paschtune berber sorbe sorbin
amazigh yoruba hausa knochenbruch beinbruch armbruch rippenbruch beckenbruch handbruch fußbruch wirbelbruch schulterbruch schädelbruch nasenbruch
kieferbruch
`

/** What illnesses, disabilities and their treatment end in. */
export const endings = `
itis pathie algie lepsie phrenie phobie plasie trophie ämie plegie parese pneumonie flimmern pocken allergie intoleranz unverträglichkeit spastik
epilepsie schmerzen sklerose insuffizienz syndrom infarkt karzinom sarkom lymphom krebs tumor metastase lähmung amputation vergiftung psychose
erkrankung krankheit krank leiden leidend störung fraktur knochenbruch beinbruch armbruch halsbruch rippenbruch beckenbruch handbruch fußbruch
gelenkbruch wirbelbruch schulterbruch schädelbruch leistenbruch schenkelbruch nasenbruch kieferbruch behinderung behindert beeinträchtigung süchtig
elsucht olsucht tensucht gensucht fettsucht kaufsucht internetsucht onlinesucht abhängig abhängigkeit schwäche entzündung infektion blutung embolie
ödem geschwür ekzem prothese transplantation hörminderung sehminderung intelligenzminderung gehminderung hirnschaden hörschaden leberschaden
nierenschaden herzschaden rückenschaden knieschaden hüftschaden wirbelsäulenschaden sehnenriss muskelriss bänderriss bandriss knieverletzung
kopfverletzung rückenverletzung hirnverletzung schulterverletzung wirbelverletzung rückenmarksverletzung stämmig trauma muskelschwund neurose
depression hypertonie dialyse
`

/** Everyday words that begin or end like one. */
export const others = `
arbeitsstörung betriebsstörung taube tauben unabhängig unabhängigkeit ruhestörung verhinderung rose heiderose hundsrose teerose seerose wildrose
christrose hose schneehose latzhose unterhose jogginghose jeanshose lederhose regenhose arbeitshose dose konservendose blechdose steckdose schnupfdose
sympathie empathie antipathie telepathie nostalgie matrose franzose bildstörung diagnose prognose große bloße soße narkose hypnose metamorphose
tonstörung funkstörung netzstörung programmstörung geräuschstörung systemstörung verkehrsstörung glukose mimose virtuose strukturschwäche
finanzschwäche tumorzentrum behindertenrecht behindertenbeauftragte behindertenbeauftragter behindertenrechtskonvention behindertentoilette
behindertenbeirat schwerbehindertenvertretung orthodoxie mutterschutzfrist mutterschutzgesetz schwerbehindertenrecht katholikentag gewerkschaftshaus
betriebsblindheit behindertengerecht
`
