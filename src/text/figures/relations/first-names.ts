/** First names that are common in the Netherlands and no word or place of the trade, folded. */
export const firstNames: ReadonlySet<string> = new Set(
  `aad abdul achmed adam ahmed aicha ali alice amina amir amy an anita anja anke ankie ann anna anne annelies annemarie
   annemiek annet anouk anton arjan arjen arie astrid ayse bart bas beatrix ben bert bob bianca bram brenda brigitte bram
   carla carlijn carolien caroline chantal chris christel claudia cor corrie daan dagmar danielle david debby dennis
   derk diana dick dirk dylan ed eefje elif ellen els elske emma emre eric erik ernst esra esther eva evelien fatiha
   fatima fatma femke fleur floor frank frans fred freek gerard gerda gerrit gijs hanna hanneke hans harm harry hassan
   hatice heleen helen henk herman hilde hugo ibrahim ilse ina inge ingrid irene iris isabel ivo jaap jack jacqueline
   jamal james jan jane janneke jasper jeroen jessica joep johan john joke jolanda joost joris jos joyce julia julie juliette judith jurgen
   karel karim karin kate katja kees kevin khalid kim klaas koen laila lars laura leila lena leo lianne lieke lies
   linda lisa liselotte loes lotte louise luc lucas luuk maaike maarten manon marc marco margriet maria marieke marijke
   marijn marion marit mark marleen marloes martijn martin mary max mehmet melissa menno merel mia michael michel miranda
   mirjam mo mohamed mohammed monique mustafa myrthe nadia naomi natasja niels nienke nina nora olga omar paul paula peter
   petra pien piet pieter pim ralf ramon rachid rachel rebecca rene ria rianne richard rik rob robert robin roel ron ronald
   rosa ruben ruud saar said sam samira sander sandra sanne sara sarah saskia sem sharon sjaak sjoerd sofie sonja sophie
   stefan stephanie steven susan suzanne sven tamara tanja teun theo thijs thomas tim tineke tjeerd tom ton truus ursula
   vera victor vincent wendy wessel wilma willem wim wouter yara yasmin yvonne yusuf zoe`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
