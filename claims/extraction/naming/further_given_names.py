"""Given names of many languages that no other list has, of either kind, judged by hand.

Left out is what is a word, a place or a firm's name more often: "Hope", "Jordan", "Taylor".
"""

__all__ = ["FURTHER_NAMES"]

FURTHER_NAMES = frozenset(
    """
    aaliyah abby abdelfattah abdelkader abderrahmane abdi abdirahman abdiweli abiodun abla adaora adela
    adelina adeline adina adine aditi adolfo afua agnese agneta aileen ailsa aimee aisling aitor akin
    akua alana albina alessia alexia alfie alfonsina alicja alisa alois alphonse altaf alvin amadeo amal
    amalia amartya ambrose amelie amir ammar amos amparo amrita anabel anahit anais andre andreea
    andreia ane angelica angelo ania anika annelies anouk anselm anthea antoinette antonella antonina
    antonín anu anya apirana araceli aram archie ariadne ariane arianna ariel arlene arturas arvo arya
    asa asha asma atif augustine aurore avi awa ayaan aylin ayo ayodele badr baltasar baptiste barbora
    bastien bea beate belen belinda benedetta benedetto benedict benedikt benedikta benita benjamín
    benny bente beppe berit bernhard bert berta berthold bertil bess bessie bethany beverly bhavna
    bianca bibi birgitte blanche blandine blaž bodil boniface borja boubacar bozena brahim brandon
    branislav brigid brigita brita brunhilde bryan burak burkhard calum calvin cameron camila camille
    carlota carmela carola cassandra catalina cathal catrin cecil cecile cecilie celso chandra chika
    chloé christel christelle ciara cinzia clarice clarissa clementine cliff clifford clint clodagh cody
    coleen connie conrad corinna cosima cosmin courtney cristiano césar dagny damiano damon danica
    daniele daryl davide davina derya devika diarmuid diederik dietrich dilek dillon dilys dionne ditte
    djamila djibril dominika donata donatella donncha dorian dorte dounia drew dunja dylan ebele eckart
    eckhard edda edmond edoardo edvard edwina eero efua eglė einat eleonore elfriede eliana elina elinor
    elisabeta ellie elliot eloise emanuele emmanuelle emmerich emrah endre engelbert enikő ennio enoch
    ercan erkki ermias erwan esa esmé esra estela euan eugenia eugenio eunju eustace evelina eveline
    everett evgeni evgeny fabian fabiana fabienne fabrizio fadi fanny farhad farida fatemeh fatih
    fatoumata faustin faye federico felicia felicity feliks ferdinand fergal feride fernanda fikret
    filippa firas florent floris fran francois frankie franziska frauke freddie frederic frederikke
    frida frieder frode fumiko gabriella gaetano garth gaston gautam gavril genaro georgiana gerben
    gerrard gerry gertrud ghislaine giancarlo gianna gill ginette gino giosuè gisele giulio giuseppina
    gladys glen glenn godfrey gottfried gregor gregorio griet gudmund guglielmo guillem guus gwendolyn
    gyude géraldine habib hadja hafsa haile haleh halima halina halldór hamed hana hanneke hanno hari
    harish haroun hasan hatice hauke hayley hazem heide heiko heino hella helmuth hennadiy henny
    henriëtte herbie heribert hermione hernando hetty hideki hiltrud hina hiroko hisako hjalmar holly
    honora horace horatio hortense hosea hubert hulda humphrey ibolya ibtissam ifeanyi ifeoma ignacy
    ignatius ilan ildar ilia ilona iman imelda imke inez ingolf ingvild inka inmaculada ioana ionut ipek
    irena irvin irving isaiah isaura isha ishaan isidro isla ismaël isobel issam itzik ivonne izabela
    jaclyn jacopo jacquelyn jamal janek janine janne jannis jarmila jaroslaw jarvis jasmin jasna jasper
    javed javiera jayne jeanette jed jella jemima jenna jennie jeremías jess jessie jessika jimena joann
    jochen jodie jody johanne johnathan jolanda jolanta joseba josefa josefine josiane josie jost judit
    julieta jurga jurij justa justus justyna jyoti kadir kalle kalpana kamila kamran karan kari karla
    karlheinz karsten kasia kasim katalina katarína kathrin kathrine kati katia katri kayla kayode
    kazimierz kazuko keiji keira kelvin kemal kendra khadijah khalil kiki kilian kim kimberly kirsi
    kirstine kjersti klara klavs klemens koen korina kornelia kosta kristaps kristian kristijan kristof
    kristoffer krzystof kylie kyra laetitia laila lara larisa larissa laurens laurentiu lavinia leah
    leandro lejla lenny leonardo leonie leonor leonore leontien leroy lesley letizia licia lidija lieke
    lieselotte lieve lieven lilia lilli lilly linus lior lise lisette lital lois loraine loredana
    lorelei lorena lorenz lotte louie lourenço loïc luana luc lucie lucien lucinda lucjan lucía ludovico
    lukáš lutz lynda lyndon lynette lysbeth maarten macarena maddalena madeline madhuri magali magdalene
    maha mahdi maher mahmud maike mairi maite makena malak malala malia malika malina malou malte mandy
    manish manoel manon marcela marcelina marcella marcelle mareike maren margaretha margaux margie
    margrit marguerite mariah mariana maribel marica maricarmen marieke mariella marielle marietta
    marijke marika marilena marilou maristela marita marjan marjatta marlies marnie marsali martino
    martí maryanne mascha massimiliano matej mateja mathias mathijs matilde matko mats matthieu matus
    maude mayra mayumi mechtild mehreen mehri mele melih melina mercè meredith meriem merle meryem meryl
    micaela michelangelo micheline mickael micky mihail miia mila millie mindaugas mindy minh minnie
    mireille mirela mirja miroslav miroslaw mislav mitchell mitja moe mohsen moisés momčilo monir moritz
    morris mostafa mounir mourad muna munir mustapha myrna máté nadija nadège naeem nafissa nagi naima
    naledi nanna narges nasrin nastasia natacha natale natan natasja natsuko navid nawal nazanin neema
    nelleke nelly nermin nettie nevena neville ngaire ngũgĩ niall nic niccolò nicoletta nicolina nieves
    nikhil nikolas nimal nisha nissim nives nkechi noah noam noelle noemi nolan nomvuyo norah norberto
    nosipho nour noura noémie nuri nuria nwabueze nyasha núria oana obadiah octavia ofelia ogechi oivind
    okan olegs olek ollie omid onur oona oonagh oren orsolya otmar ottilie ottmar otylia paige paivi
    palesa pam pamina paolina pasquale patrice patrycja patryk pattie paulette pauliina paulina pavla
    pelle percy perrine perttu petrus phillip phoebe phyllida pierangelo pinar pippa pirjo preeti primož
    prisca priscilla priyanka puja qasim quincy rabea rachid radka radmila radomir raed rafaela rafał
    rafe rafi raghu rahel raimo raina raj rajan rajiv ramiro ranjit raoul rasheed rayna razvan rebekah
    rebekka regine regula reima reinaldo reiner reinier remco rena renaud renee renée reshma reto reuven
    reyhan rhea rhiannon rhoda rhona ricarda riccardo richmal rico rien rikard rikke riku rinaldo ritva
    robbie rocco roddy rohan roisin rolande romina romuald romy ronit ronja rosalia rosalie rosanne
    roser rosina rosita roswitha rowan rowena roxanne rudolph rukmini rupa ruperta rusell ruta rémi rémy
    róisín sacha sadia saeed safia sagal saida saif sakari sakiko salah saleh salomé sameh samson samuli
    sander sandhya sanne santino sari sarita sascha sasha saverio scarlett sebastiaan sebastiano selim
    selina selçuk senait serena sergi severine seyed shadi shafiq shahid shahin shanice shannon shauna
    sheela shilpa shirin shona sibusiso sidonie siim silvan silvana silvestre simeon simo simão sissel
    sixten slavica sofie sofija sondre sotiris stacy stanislas steen stefania stefanie steffen stefka
    sten stewart stijn sudhir sukhbir sulaiman suleiman suleyman sumaya sumita surya susann susi suzana
    suzanna suzette suzy svend swati syed sylvana sylvester sylwia szabolcs szymon séamus tadas taddeo
    tadej taina takashi talal talia tamika tamir tania tapio tara tareq tarmo tatsuya temesgen temitope
    teodor teresita teri terje tess tewodros thaddeus thalia thea theodor theresia thibault thijs thilo
    thomasina thora thorstein tiberiu tiffany tijana tilman timothée tinashe tirza toby tomaž tomer
    tomohiro toni tonia torben tord torgeir toril torkel tova tove trine trish tsipi tuomas turki tuğba
    tyler ugonna uli uriel urmas urmila uroš urs ursel uta valeria valerio valter vanda vanja vanna
    varvara vasilis vassilis velma venla vernice vicki vidya vigdis viktoria vilhelm viliam ville vilma
    vin viorica virginie virve vishal vitali vitor vittoria vivek viviana viviane vladan vladimír
    waltraud wendell wiebe wiebke wieland wieslaw wiktor wilhelmina willa wim winfried wolfram wout
    wouter władysław xander yana yanis yannick yaroslav yasemin yaser yasmina yitzchak yngvar yngve yoav
    yohannes yolande yonas yoram yorgos yosef yoshiko yossi youssou yousuf yuko yvan zacharias zack
    zahra zakaria zara zeinab zelda zena zenon zhanna zlata zlatan zoya zoë zsófia zuleika zuzanna
    zvonimir zygmunt şule żaneta živko
    """.split()
)
