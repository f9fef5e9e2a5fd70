anpa1312 in utf-8

story W2870
  id = W2870
  priority = f
  category = l
  slug = BC-LT--Harbour-BridgeB
  words = 0049
  sent = 11-13-13 1509GMT
  agency = AP
  keywords = BC-LT--Harbour Bridge, 1st Ld-Writethru,49
  update = 1st Ld-Writethru
  headline = Old swing bridge to stay closed
  note = AP Photo XNP101
  byline = By ANA RUIZ
  headline: Old swing bridge to stay closed
  advisory: AP Photo XNP101
  advisory: Eds: With AP Photos.
  byline: By ANA RUIZ
  byline: Associated Press
  body: SANTA LUZ, Brazil (AP) _ The old swing bridge stays closed, the mayor said.
  body: ``There is no money,'' he said.
  table: Pier;Depth;Open
  table: North;12;no
  endmark: ___
