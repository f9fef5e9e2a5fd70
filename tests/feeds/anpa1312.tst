W2870asian
f l BC-LT--Harbour-BridgeB     11-13 0049
^BC-LT--Harbour Bridge, 1st Ld-Writethru,49<
^Old swing bridge to stay closed<
^AP Photo XNP101<
^Eds: With AP Photos.<
^By ANA RUIZ=
^Associated Press=
	   SANTA LUZ, Brazil (AP) _ The old swing bridge stays closed, the mayor said. 
 
	   ``There is no money,'' he said. 
 
	   Pier;Depth;Open<
	   North;12;no<
	   ___
 
	   AP-WF-11-13-13 1509GMT<


