"""Words that tell kinds of names apart: titles, heads of institutions, words that are no names."""

from __future__ import annotations

TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam rev rev. "
    "reverend father sister pastor rabbi imam judge justice mayor governor gov gov. president "
    "vice senator sen sen. representative rep rep. congressman congresswoman assemblyman "
    "alderman alderwoman ald ald. councilman councilwoman councilor councillor commissioner "
    "chancellor superintendent supt supt. principal dean provost rector chairman chairwoman chair "
    "chairperson secretary treasurer secretary-treasurer minister premier king queen prince "
    "princess pope bishop archbishop cardinal captain capt capt. lieutenant lt lt. sergeant sgt "
    "sgt. general gen gen. colonel col col. major admiral adm adm. officer detective sheriff "
    "chief director manager executive attorney coach deputy speaker ambassador comptroller "
    "ombudsman conciliator mediator arbitrator trustee inspector spokesman spokeswoman "
    "spokesperson negotiator lawyer economist organizer steward".split()
)
"""Words before a person's name that are no part of it; lower case."""

HEADED = frozenset("mr mr. mrs mrs. ms ms. miss dr dr. gov gov. sen sen. rep rep. supt.".split())
"""Titles after which only a person's name comes."""

FEMALE_TITLES = frozenset("mrs mrs. ms ms. miss dame lady madam".split())
MALE_TITLES = frozenset("mr mr. sir lord".split())

PARTICLES = frozenset("de del della der den di da dos du el la le van von bin al ter ten".split())
"""Small words inside a person's name."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())

LEADERS = frozenset("the a an this that these those its his her their our my your".split())
"""Words that a name never starts with."""

INSTITUTIONS = frozenset(
    "school schools university college academy institute union association federation guild "
    "council board commission committee authority agency department ministry office bureau "
    "administration service services court corporation company corp corp. inc inc. co co. ltd "
    "ltd. llc plc group bank hospital clinic church league coalition alliance society foundation "
    "fund trust party congress senate assembly parliament police caucus chamber conference "
    "brotherhood organization organisation network news times post herald tribune journal press "
    "radio television courant gazette wire airlines airways railway railways system systems "
    "district local partners partnership center centre museum orchestra library laboratory museums "
    "inspectorate directorate secretariat registry tribunal".split()
)
"""Last words of the names of institutions; lower case."""

PLACE_HEADS = frozenset(
    "street avenue ave ave. road boulevard blvd blvd. lane drive square plaza park bridge river "
    "lake bay island islands valley county beach harbor harbour heights hills hill airport "
    "terminal station tunnel highway interstate route pier dock wharf creek canyon mountain "
    "mountains falls springs point flats".split()
)
"""Last words of the names of places; lower case."""

NO_NAMES = frozenset(
    "covid covid-19 covid19 coronavirus omicron delta sars-cov-2 kn95 n95 kn95s n95s pcr ppe hvac "
    "zoom twitter facebook instagram tiktok youtube linkedin google correction update updated "
    "photo video caption read related advertisement q a q. a. question answer presenter reporter "
    "moderator editor anchor intro tag sound slug staff am pm o.k. ok faq rsvp tv p.m. "
    "a.m. ceo cfo coo hr "
    "i ii deal strike contract vote".split()
)
"""What the model takes for names: illnesses, masks, page furniture, labels of a transcript."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. "
    "nov nov. dec dec.".split()
)
UNITS = frozenset(
    "second seconds minute minutes min mins hr hrs hour hours day days week weeks month months "
    "quarter quarters semester semesters year years decade decades century centuries weekend "
    "weekends night nights weekday weekdays".split()
)
"""Units of time, which make a duration of a number."""

ANCHORS = frozenset(
    "ago last next this past previous coming later earlier today tonight tomorrow yesterday "
    "before after from since until old".split()
)
"""Words that make a date of a duration."""

VAGUE_DATES = frozenset(
    "day days night nights week weeks month months year years hour hours minute minutes second "
    "seconds weekday weekdays weekends decade decades daily weekly monthly annual annually "
    "yearly nightly hourly overnight morning mornings afternoon afternoons evening evenings "
    "season now then recent old age long".split()
)
"""Words that alone, or with an article, are neither date nor quantity."""

NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion trillion half dozen dozens couple few several".split()
)
APPROXIMATE = frozenset(
    "about around nearly almost roughly approximately some over under more less fewer than at "
    "least most only just up to longer shorter little after before shortly end beginning start "
    "middle close all early late mid each every another exactly between the a an of in "
    "on by".split()
)
"""Words before a quantity or date that are no part of it."""
