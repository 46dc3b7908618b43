"""Short texts and the claims that a reader would find in them, for test_claims.py.

Each entry: text, then (speaker, pieces) of each claim in the order of the text.
"""

from __future__ import annotations

DIRECT = [
    ('"We met," Ortiz said.', [("Lena Ortiz", ["We met,"])]),
    ('"We met," said Ortiz, the president.', [("Lena Ortiz", ["We met,"])]),
    (
        '"They have to move," Ortiz said Monday, "or we will."',
        [("Lena Ortiz", ["They have to move,", "or we will."])],
    ),
    (
        '"This is bad," said Ortiz, a nurse from Ohio. "We should walk away."',
        [("Lena Ortiz", ["This is bad,", "We should walk away."])],
    ),
    ('As Ortiz put it, "Nobody wins here."', [("Lena Ortiz", ["Nobody wins here."])]),
    ('"Why would we sign?" asked Ortiz.', [("Lena Ortiz", ["Why would we sign?"])]),
    (
        'Ortiz, in an interview: "We are not going back."',
        [("Lena Ortiz", ["We are not going back."])],
    ),
    (
        '"We have no plans to sell," the spokeswoman, Anna Lee, told the paper.',
        [("Anna Lee", ["We have no plans to sell,"])],
    ),
    (
        'Ortiz told the crowd, "We will win."\n\n"It will take a while, but we will win."',
        [
            ("Lena Ortiz", ["We will win."]),
            ("Lena Ortiz", ["It will take a while, but we will win."]),
        ],
    ),
    (
        '"We met for a day," Ortiz said. "We left.\n\n"And we came back."',
        [("Lena Ortiz", ["We met for a day,", "We left.", "And we came back."])],
    ),
    (
        "\u2018We met the musicians\u2019 union,\u2019 said Ortiz.",
        [("Lena Ortiz", ["We met the musicians\u2019 union,"])],
    ),
]

INDIRECT = [
    ("Ortiz said the talks had failed.", [("Lena Ortiz", ["the talks had failed"])]),
    (
        "Dunn told the board that the port was losing money.",
        [("Mark Dunn", ["that the port was losing money"])],
    ),
    (
        "The bill, Ortiz said, would cost $4 billion over ten years.",
        [("Lena Ortiz", ["The bill", "would cost $4 billion over ten years"])],
    ),
    (
        "Ortiz said Tuesday that the vote would be close, but that she expected to win.",
        [("Lena Ortiz", ["that the vote would be close, but that she expected to win"])],
    ),
    (
        "Asked whether he would resign, Dunn said he would not.",
        [("Mark Dunn", ["he would not"])],
    ),
    (
        "Critics say the law is wrong, while supporters argue it protects children.",
        [("Critics", ["the law is wrong"]), ("supporters", ["it protects children"])],
    ),
    (
        "According to a person close to the talks, the deal could come on Friday.",
        [("a person close to the talks", ["the deal could come on Friday"])],
    ),
    (
        "The deal, according to Dunn, is weeks away.",
        [("Mark Dunn", ["The deal", "is weeks away"])],
    ),
    (
        "The report found that 40 percent of workers had been underpaid.",
        [("The report", ["that 40 percent of workers had been underpaid"])],
    ),
    (
        "Dunn went on to say that the offer was fair.",
        [("Mark Dunn", ["that the offer was fair"])],
    ),
    (
        "Ortiz was quoted as saying that she would not sign.",
        [("Lena Ortiz", ["that she would not sign"])],
    ),
    (
        "The authority's lawyers wrote in a filing that the contract had expired.",
        [("Port Authority", ["that the contract had expired"])],
    ),
    (
        "Several senators expressed concern that the nominee lacked experience.",
        [("Several senators", ["that the nominee lacked experience"])],
    ),
    (
        "Dunn urged both sides to return to the table.",
        [("Mark Dunn", ["both sides to return to the table"])],
    ),
    ("Ortiz vowed to fight the cuts.", [("Lena Ortiz", ["to fight the cuts"])]),
    (
        "Union leaders have argued that the port can pay, pointing to its profits.",
        [("Harbor Workers Union", ["that the port can pay"])],
    ),
    (
        "Its chairman, John Roe, said the board would meet.",
        [("John Roe", ["the board would meet"])],
    ),
    (
        "If both sides agreed, Dunn said, the port would open.",
        [("Mark Dunn", ["If both sides agreed", "the port would open"])],
    ),
    (
        "Dunn says his promise has ended, and the union says it was for life.",
        [("Mark Dunn", ["his promise has ended"]), ("Harbor Workers Union", ["it was for life"])],
    ),
    (
        "Ortiz says the matter is closed, and Dunn says it is not.",
        [("Lena Ortiz", ["the matter is closed"]), ("Mark Dunn", ["it is not"])],
    ),
    (
        "Dunn told members that the port was losing money and urged them to vote.",
        [("Mark Dunn", ["that the port was losing money"]), ("Mark Dunn", ["them to vote"])],
    ),
    (
        "The director has let it be known that she will not move.",
        [("The director", ["that she will not move"])],
    ),
    (
        "The talks have failed, said Jane Roe, a lawyer for the city.",
        [("Jane Roe", ["The talks have failed"])],
    ),
    (
        "A state mediator who has worked with both sides since May said an accord was near.",
        [("A state mediator", ["an accord was near"])],
    ),
    (
        "As Dunn reported, the talks began on Monday.",
        [("Mark Dunn", ["the talks began on Monday"])],
    ),
]

MIXED = [
    (
        'In a statement, the company said it "deeply regrets" the incident.',
        [("the company", ['it "deeply regrets" the incident'])],
    ),
    (
        'Ortiz called the ruling "a victory for workers."',
        [("Lena Ortiz", ['the ruling "a victory for workers."'])],
    ),
    (
        'Ortiz wrote that the city is a customer, and "customers set no prices."',
        [("Lena Ortiz", ['that the city is a customer, and "customers set no prices."'])],
    ),
    (
        'The deal, Dunn argued, was late and "deeply unfair."',
        [("Mark Dunn", ["The deal", 'was late and "deeply unfair."'])],
    ),
    (
        'Dunn said that "we are hitting a wall" on pay.',
        [("Mark Dunn", ['that "we are hitting a wall" on pay'])],
    ),
]

PRONOUNS = [
    (
        'The mayor met parents. A teacher stood up. "We need help," she said.',
        [("A teacher", ["We need help,"])],
    ),
    (
        "Apple met its lenders on Friday. The company said sales had risen.",
        [("Apple", ["sales had risen"])],
    ),
    (
        'Jane Roe spoke first. Then we asked Paul Stone about it. "It is late," he said.',
        [("Paul Stone", ["It is late,"])],
    ),
    (
        'Ortiz met the board. "It was short," she said.',
        [("Lena Ortiz", ["It was short,"])],
    ),
    (
        "Lena Ortiz and Mark Dunn met on Monday. He said the talks went well.",
        [("Mark Dunn", ["the talks went well"])],
    ),
    (
        "The union met on Monday. It said the offer was too low.",
        [("Harbor Workers Union", ["the offer was too low"])],
    ),
    (
        "Jane Roe, the mayor, came late. The mayor said she had no comment to add.",
        [("Jane Roe", ["she had no comment to add"])],
    ),
]

NOTHING = [
    "Dunn did not say whether the port would appeal.",
    "A spokesman for the governor declined to comment.",
    "Ortiz rejected the plan.",
    "The board wants lower wages.",
    'A "senior" man told a joke.',
    'The band played "The Sound of Music" at noon.',
    'The town has a "fair" and a so-called "harvest feast" each year.',
    "We said the talks had failed.",
    "No one has said that the plan will work.",
    "The work went according to plan.",
    "Dunn said what he wanted and left.",
    "The state reports on the schools that failed.",
    "If Ortiz said the talks had failed, nobody heard it.",
]
