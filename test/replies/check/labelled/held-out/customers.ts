import type { Customer } from '../labelled'

/** Whom the held-out replies are written to. */
export const customers: Record<string, Customer> = {
  dishwasher: {
    name: 'Beth Kowalski',
    segment: 'detractor',
    said: ['Third repair visit and the dishwasher still floods the kitchen.'],
  },
  vet: {
    name: 'Harold Finch',
    segment: 'detractor',
    said: ["They lost my dog's blood results and I had to pay for the test again."],
  },
  bike: {
    name: 'Lucia Moretti',
    segment: 'passive',
    said: ['Great bike, but the assembly instructions are hopeless.'],
  },
  payroll: {
    name: 'Anil Kapoor',
    segment: 'detractor',
    said: [
      'Payroll ran with the wrong tax code for 14 employees and your support chat just closed on me.',
    ],
  },
  hostel: {
    name: 'Sven Nilsson',
    segment: 'detractor',
    said: ['Booked a private room, got a bunk in a dorm. Reception shrugged.'],
  },
  plants: {
    name: 'Pauline Dubois',
    segment: 'detractor',
    said: ['Half the plants were dead when the box came. So much for "delivered fresh".'],
  },
  hold: {
    name: 'Tyrone Banks',
    segment: 'detractor',
    said: ['On hold for 50 minutes, then cut off. TWICE. NOBODY CARES over there!!'],
  },
  glasses: {
    name: 'Wanda Ortiz',
    segment: 'promoter',
    said: ['New glasses are perfect and Lena was so patient with my mum.'],
  },
  audiobooks: {
    name: 'Noah Fischer',
    segment: 'passive',
    said: ['Audiobooks are great but the search never finds anything.'],
  },
  rental: {
    name: 'Elizabeth Grant',
    segment: 'detractor',
    said: ['You billed me 280 for a scratch that was already there when I picked the car up.'],
  },
  water: {
    name: 'Yusuf Demir',
    segment: 'detractor',
    said: ['No water on Sunday, no warning, and the number you print on the bill does not work.'],
  },
  silent: { name: 'Grace Lee', segment: 'detractor', said: [] },
  seats: { name: 'Rosa Klein', said: ['Can I swap my two seats for the Saturday show?'] },
  dental: {
    name: 'Brightside Dental Clinic',
    segment: 'detractor',
    said: ['The autoclave you sold us has been down for nine days.'],
  },
  laptop: {
    name: 'Michael Brown',
    segment: 'detractor',
    said: ['Sent my laptop in for a new screen, it came back with a dead battery.'],
  },
  choir: {
    name: 'Abena Owusu',
    segment: 'promoter',
    said: ['Lovely hall, the acoustics are a dream and your caretaker is a star.'],
  },
  nursery: {
    name: 'Katherine Doyle',
    segment: 'detractor',
    said: ['My daughter was moved to another group without anyone telling us.'],
  },
  solar: {
    name: 'Raúl Jiménez',
    segment: 'detractor',
    said: ['Panels installed in June, still not connected to the grid.'],
  },
  'solar with a gap': {
    name: 'Raúl Jiménez',
    segment: 'detractor',
    said: ['Panels installed in June, still not connected to the grid.'],
    openSlots: ['by when'],
  },
  'dishwasher again': {
    name: 'Beth Kowalski',
    segment: 'detractor',
    said: ['Still no news about the dishwasher.'],
    lastReply: `Hi Beth,

Three visits and your kitchen still floods: that is on us, and I am sorry. I have booked our senior engineer, Omar, for a full day instead of the usual hour, and he brings the complete pump assembly with him.

I will call you on Thursday morning to agree the date, and I stay your contact until it runs dry.

Thank you for your patience so far.
Ruth`,
  },
  'water again': {
    name: 'Yusuf Demir',
    segment: 'detractor',
    said: ['And again no water this Sunday.'],
    lastReply: `Dear Mr Demir, we are sorry for the interruption of your water supply on Sunday. A burst main in Mill Road had to be replaced at short notice. We should have warned you by text message and did not. Supply has been back since Sunday 18:00. Thank you for letting us know.`,
  },
  waschmaschine: {
    language: 'de',
    name: 'Anja Vogt',
    segment: 'detractor',
    said: ['Waschmaschine kam mit einer Delle und der Fahrer hat sie einfach im Hof abgestellt.'],
  },
  kita: {
    language: 'de',
    name: 'Murat Yilmaz',
    segment: 'detractor',
    said: ['Die App stürzt ab, sobald ich meinen Sohn krankmelden will.'],
  },
  buchhandlung: {
    language: 'de',
    name: 'Sabine Krüger',
    segment: 'promoter',
    said: ['Frau Lenz hat mir genau das richtige Buch empfohlen.'],
  },
  lavadora: {
    language: 'es',
    name: 'Carmen Ruiz',
    segment: 'detractor',
    said: ['La lavadora llegó abollada y el repartidor la dejó en el portal.'],
  },
  vuelo: {
    language: 'es',
    name: 'Javier Molina',
    segment: 'detractor',
    said: ['Cancelaron el vuelo y nadie contesta al teléfono desde hace una semana.'],
  },
  panaderia: {
    language: 'es',
    name: 'Lucía Ortega',
    segment: 'promoter',
    said: ['El pan de centeno es el mejor del barrio.'],
  },
  chauffage: {
    language: 'fr',
    name: 'Claire Fontaine',
    segment: 'detractor',
    said: ['Chauffage en panne depuis dix jours, deux rendez-vous annulés.'],
  },
  facture: {
    language: 'fr',
    name: 'Mehdi Benali',
    segment: 'detractor',
    said: ['On m’a facturé deux fois l’abonnement de mars.'],
  },
  librairie: {
    language: 'fr',
    name: 'Anne Leroy',
    segment: 'promoter',
    said: ['Un accueil chaleureux et de bons conseils de lecture.'],
  },
  geladeira: {
    language: 'pt',
    name: 'Beatriz Souza',
    segment: 'detractor',
    said: ['A geladeira chegou com a porta amassada e ninguém responde meus e-mails.'],
  },
  boleto: {
    language: 'pt',
    name: 'Rafael Lima',
    segment: 'detractor',
    said: ['Paguei o boleto e mesmo assim cortaram minha internet.'],
  },
  pousada: {
    language: 'pt',
    name: 'Helena Castro',
    segment: 'promoter',
    said: ['O café da manhã da pousada é maravilhoso.'],
  },
}
