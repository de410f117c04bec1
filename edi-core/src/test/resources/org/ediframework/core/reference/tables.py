"""Carries the figures of published census tables over into the tables of reference populations that the library ships.

Usage: python3 tables.py FOLDER, FOLDER being that of the gathered tables (code,category,count with a .txt beside each).
Writes ../../../../../../main/resources/org/ediframework/core/reference/*.tsv. What each table says of itself stands above it.
"""
import csv, glob, os, re, sys

SOURCE = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, *[".."] * 6, "main/resources/org/ediframework/core/reference")
VOCABULARY = os.path.join(HERE, *[".."] * 6, "main/resources/org/ediframework/core/vocabulary")
ONS = "Office for National Statistics"


def rows(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8-sig") as lines:
        return list(csv.DictReader(lines))


def categories(path):
    found, inside = {}, False
    for line in open(os.path.join(SOURCE, path.replace(".csv", ".txt")), encoding="utf-8"):
        if inside and line.startswith("  "):
            number, label = line.strip().split(" ", 1)
            found[number] = label
        inside = inside or line.startswith("categories:")
    return found


def classification(name):
    """Codes by label of a bundled classification."""
    codes, columns = {}, None
    for line in open(os.path.join(VOCABULARY, "classification.%s.tsv" % name), encoding="utf-8"):
        if line.startswith("#"):
            continue
        cells = line.rstrip("\n").split("\t")
        if columns is None:
            columns = cells
            continue
        row = dict(zip(columns, cells))
        codes[row["label"].lower()] = row["code"]
    return codes


MISSING = {"not answered": "not-answered", "religion not stated": "not-answered", "not stated": "not-answered",
           "prefer not to say": "declined"}


class Theme:
    def __init__(self, name):
        self.name, self.blocks = name, []

    def block(self, ident, table, publisher, date, population, ages, exactness, characteristic, names, cells,
              classified=None, set_="census-2021"):
        """cells: {place: {number: count}}; names: {number: code or label}."""
        order = list(names)
        names = {number: MISSING.get(name.lower(), name) for number, name in names.items()}
        lines = ["## " + ident, "# set: " + set_, "# table: " + table, "# publisher: " + publisher, "# date: " + date,
                 "# population: " + population, "# ages: " + ages, "# exactness: " + exactness,
                 "# licence: Open Government Licence v3.0", "# characteristic: " + characteristic]
        if classified:
            lines.append("# classification: " + classified)
        lines.append("place\t" + "\t".join(names[number] for number in order))
        for place in sorted(cells):
            lines.append(place + "\t" + "\t".join(str(cells[place].get(number, 0)) for number in order))
        self.blocks.append("\n".join(lines))

    def write(self):
        with open(os.path.join(TARGET, self.name + ".tsv"), "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(self.blocks) + "\n")


def by_place(path, key="category"):
    cells = {}
    for row in rows(path):
        cells.setdefault(row["code"], {})[row[key]] = int(row["count"])
    return cells


def coded(path, name):
    codes, labels = classification(name), categories(path)
    return {number: codes[label.lower()] for number, label in labels.items()}


RESIDENTS = "all usual residents"
ADULTS = "usual residents aged 16 and over"
DAY = "2021-03-21"

race = Theme("race")
names = coded("ew2021/eth19.csv", "ethnic-group.census-2021")
cells = by_place("ew2021/eth19.csv")
exact = "published"
race.block("ew-ethnic-group", "TS021 Ethnic group", ONS, DAY, RESIDENTS, "0+", exact, "race", names, cells,
           "ethnic-group@census-2021")
wider = by_place("ew2021/region_eth19.csv")
for place, counts in by_place("ew2021/utla23_eth19.csv").items():
    wider.setdefault(place, counts)
wider = {place: counts for place, counts in wider.items() if place not in cells}
race.block("ew-ethnic-group-wider", "TS021 Ethnic group, regions, countries, counties and authorities of 2023", ONS, DAY,
           RESIDENTS, "0+", "published; sums of districts differ by up to 9 a cell", "race", names, wider,
           "ethnic-group@census-2021")
race.block("ew-ethnic-group-16", "RM038 Gender identity by ethnic group, its margin", ONS, DAY, ADULTS, "16+",
           "margin of a published table, within about 7 people", "race", categories("ew2021/eth7_16.csv"),
           by_place("ew2021/eth7_16.csv"), set_="census-2021-16plus")


def country(path, age_codes, sex="0"):
    cells = {}
    for row in rows(path):
        if row["age"] in age_codes and row["sex"] == sex:
            counts = cells.setdefault(row["code"], {})
            counts[row["category"]] = counts.get(row["category"], 0) + int(row["count"])
    return cells


WORKING = {"1", "2", "3", "4", "5"}
for path, characteristic, name, title in [
        ("ew2021/country_eth19_age_or_sex_16.csv", "race", "ethnic-group.census-2021", "ethnic group"),
        ("ew2021/country_rel9_age_or_sex_16.csv", "religion-or-belief", "religion.census-2021", "religion"),
        ("ew2021/country_dis3_age_or_sex_16.csv", "disability", "disability.census-2021", "disability")]:
    theme = {"race": race}.get(characteristic) or globals().setdefault("theme_" + characteristic, Theme(characteristic))
    names = coded(path, name) if name else categories(path)
    for ident, ages, codes, set_ in [("16-64", "16-64", WORKING, "census-2021-16to64"), ("16", "16+", {"0"}, "census-2021-16plus")]:
        theme.block("country-%s-%s" % (characteristic, ident),
                    "Sexual orientation: further personal characteristics, table 1b, by age", ONS, DAY,
                    "usual residents aged " + ("16 to 64" if ident == "16-64" else "16 and over"), ages,
                    "published; sums over age bands within 10", characteristic, names, country(path, codes),
                    name.replace(".census", "@census") if name else None, set_)
race.block("scotland-ethnic-group", "UV201 Ethnic group", "National Records of Scotland", "2022-03-20", "all people", "0+",
           "sums of data zones, within about 200 people of a council's total", "race",
           categories("scotland2022/eth19.csv"), by_place("scotland2022/eth19.csv"))
race.block("ni-ethnic-group", "MS-B01 Ethnic group", "Northern Ireland Statistics and Research Agency", DAY, RESIDENTS, "0+",
           "published", "race", categories("ni2021/eth13.csv"), by_place("ni2021/eth13.csv"))
race.block("ew-ethnic-group-16-64-estimate", "Ethnic group, fitted to 16 to 64", ONS, DAY,
           "usual residents aged 16 to 64, ESTIMATE of unmeasured error", "16-64", "ESTIMATE: fitted, error not measured",
           "race", categories("ew2021/est_eth7_16_64.csv"), by_place("ew2021/est_eth7_16_64.csv"), set_="census-2021-estimate")
race.write()

religion = globals()["theme_religion-or-belief"]
religion.block("ew-religion", "Religion", ONS, DAY, RESIDENTS, "0+", "sums of small areas, within about 30",
               "religion-or-belief", coded("ew2021/rel9_sum.csv", "religion.census-2021"), by_place("ew2021/rel9_sum.csv"),
               "religion@census-2021")
religion.block("ew-religion-16", "Religion at 16 and over, a margin", ONS, DAY, ADULTS, "16+",
               "margin of a published table, within about 7 people", "religion-or-belief",
               coded("ew2021/rel9_16.csv", "religion.census-2021"), by_place("ew2021/rel9_16.csv"), "religion@census-2021",
               "census-2021-16plus")
religion.block("scotland-religion", "UV205 Religion", "National Records of Scotland", "2022-03-20", "all people", "0+",
               "sums of data zones, within about 200 people of a council's total", "religion-or-belief",
               categories("scotland2022/rel12.csv"), by_place("scotland2022/rel12.csv"))
religion.block("ni-religion", "MS-B19 Religion", "Northern Ireland Statistics and Research Agency", DAY, RESIDENTS, "0+",
               "published", "religion-or-belief", categories("ni2021/rel8.csv"), by_place("ni2021/rel8.csv"))
religion.block("ew-religion-16-64-estimate", "Religion, fitted to 16 to 64", ONS, DAY,
               "usual residents aged 16 to 64, ESTIMATE of unmeasured error", "16-64", "ESTIMATE: fitted, error not measured",
               "religion-or-belief", categories("ew2021/est_rel9_16_64.csv"), by_place("ew2021/est_rel9_16_64.csv"),
               set_="census-2021-estimate")
religion.write()

disability = globals()["theme_disability"]
disability.block("ew-disability", "Disability", ONS, DAY, RESIDENTS, "0+", "sums of small areas, within about 30", "disability",
                 coded("ew2021/dis2_sum.csv", "disability.census-2021"), by_place("ew2021/dis2_sum.csv"), "disability@census-2021")
disability.block("ew-disability-16", "RM123 Sexual orientation by disability, its margin", ONS, DAY, ADULTS, "16+",
                 "margin of a published table, within about 7 people", "disability",
                 coded("ew2021/dis3_16.csv", "disability.census-2021"), by_place("ew2021/dis3_16.csv"), "disability@census-2021",
                 "census-2021-16plus")
disability.block("scotland-disability", "UV303 Disability", "National Records of Scotland", "2022-03-20", "all people", "0+",
                 "sums of data zones, within about 200 people of a council's total", "disability",
                 categories("scotland2022/dis3.csv"), by_place("scotland2022/dis3.csv"))
disability.block("ew-disability-16-64-estimate", "Disability, fitted to 16 to 64", ONS, DAY,
                 "usual residents aged 16 to 64, ESTIMATE of unmeasured error", "16-64",
                 "ESTIMATE: fitted, error not measured", "disability", categories("ew2021/est_dis3_16_64.csv"),
                 by_place("ew2021/est_dis3_16_64.csv"), set_="census-2021-estimate")
disability.write()

sex = Theme("sex")
sex.block("ew-sex", "TS009 Sex by age, its totals by sex", ONS, DAY, RESIDENTS, "0+", "published totals of TS009", "sex",
          coded("ew2021/sex2.csv", "sex.census-2021"), by_place("ew2021/sex2.csv"), "sex@census-2021")
sex.block("ew-sex-16-64", "Sex at 16 to 64", ONS, DAY, "usual residents aged 16 to 64", "16-64",
          "sums of published ages", "sex", coded("ew2021/sex2_16_64.csv", "sex.census-2021"),
          by_place("ew2021/sex2_16_64.csv"), "sex@census-2021", "census-2021-16to64")
adults = {}
for row in rows("ew2021/agesex_16.csv"):
    counts = adults.setdefault(row["code"], {})
    number = row["category"].split(".")[1]
    counts[number] = counts.get(number, 0) + int(row["count"])
sex.block("ew-sex-16", "RM122 and RM163 Age by sex, margins", ONS, DAY, ADULTS, "16+",
          "margins of published tables, within about 7 people a band", "sex", coded("ew2021/sex2.csv", "sex.census-2021"), adults,
          "sex@census-2021", "census-2021-16plus")
for ident, path, publisher, date, population in [
        ("scotland", "scotland2022/age_sex.csv", "National Records of Scotland", "2022-03-20", "all people"),
        ("ni", "ni2021/age3_sex.csv", "Northern Ireland Statistics and Research Agency", DAY, RESIDENTS)]:
    cells = {}
    for row in rows(path):
        counts = cells.setdefault(row["code"], {})
        counts[row["sex"]] = counts.get(row["sex"], 0) + int(row["count"])
    sex.block(ident + "-sex", "Age by sex, its totals by sex", publisher, date, population, "0+",
              "sums of small areas" if ident == "scotland" else "sums of a published table", "sex",
              {"1": "female", "2": "male"}, cells, "sex@census-2021")
sex.write()

age = Theme("age")
age.block("ew-age", "TS007 Age by single year of age, in 21 bands", ONS, DAY, RESIDENTS, "0+",
          "published, single years added up", "age", categories("ew2021/age21.csv"), by_place("ew2021/age21.csv"))
adults = {}
bands = {}
for number, label in categories("ew2021/agesex_16.csv").items():
    bands[number.split(".")[0]] = label.rsplit(" ", 1)[0]
for row in rows("ew2021/agesex_16.csv"):
    counts = adults.setdefault(row["code"], {})
    number = row["category"].split(".")[0]
    counts[number] = counts.get(number, 0) + int(row["count"])
age.block("ew-age-16", "RM122 and RM163 Age by sex, margins", ONS, DAY, ADULTS, "16+",
          "margins of published tables, within about 7 people a band", "age", bands, adults, set_="census-2021-16plus")
wider = {place: counts for place, counts in by_place("ew2021/region_utla_age21.csv").items()
         if place not in by_place("ew2021/age21.csv")}
age.block("ew-age-wider", "TS007 Age, regions, countries and counties", ONS, DAY, RESIDENTS, "0+", "published", "age",
          categories("ew2021/age21.csv"), wider)
cells = {}
for row in rows("scotland2022/age_sex.csv"):
    counts = cells.setdefault(row["code"], {})
    counts[row["age"]] = counts.get(row["age"], 0) + int(row["count"])
bands = {number: label.replace("85andover", "85+") for number, label in categories("scotland2022/age_sex.csv").items()}
age.block("scotland-age", "UV102b Age (20) by sex", "National Records of Scotland", "2022-03-20", "all people", "0+",
          "sums of data zones, within about 200 people of a council's total", "age", bands, cells)
age.write()

orientation = Theme("sexual-orientation")
so = by_place("ew2021/so5.csv")
names = coded("ew2021/so5.csv", "sexual-orientation-5.census-2021")
orientation.block("ew-sexual-orientation", "TS077 Sexual orientation, corrected edition of 1 November 2023", ONS, DAY, ADULTS,
                  "16+", "published; all other orientations within a few people", "sexual-orientation", names, so,
                  "sexual-orientation-5@census-2021", "census-2021 census-2021-16plus")
orientation.block("ni-sexual-orientation", "MS-C01 Sexual orientation", "Northern Ireland Statistics and Research Agency", DAY,
                  ADULTS, "16+", "published", "sexual-orientation", categories("ni2021/so6_16.csv"),
                  by_place("ni2021/so6_16.csv"), set_="census-2021 census-2021-16plus")
orientation.write()

identity = Theme("gender-reassignment")
identity.block("ew-gender-identity", "TS078 Gender identity", ONS, DAY, ADULTS, "16+",
               "median of the margins of seven tables; since 12 September 2024 official statistics in development, no longer "
               "accredited", "gender-reassignment", categories("ew2021/gi6.csv"), by_place("ew2021/gi6.csv"),
               set_="census-2021 census-2021-16plus")
identity.write()

more = Theme("more")
for ident, path, characteristic, title in [
        ("ew-marriage-16", "ew2021/mar6_16.csv", "marriage-and-civil-partnership", "Legal partnership status"),
        ("ew-care-16", "ew2021/car4_16.csv", "unpaid-care", "Unpaid care"),
        ("ew-economic-activity-16", "ew2021/eca9_16.csv", "economic-activity", "Economic activity"),
        ("ew-ns-sec-16", "ew2021/sec9_16.csv", "socio-economic", "NS-SEC")]:
    more.block(ident, title + ", a margin", ONS, DAY, ADULTS, "16+", "margin of a published table, within about 7 people",
               characteristic, categories(path), by_place(path), set_="census-2021 census-2021-16plus")
more.write()

authorities = rows("codes/authorities.csv")
names = {row["code"]: row["name"] for row in authorities + rows("codes/parents.csv")}
current = {row["code"] for row in authorities if not row["now"]}


def within(row):
    wider = [row["now"]] if row["now"] else [row["county_or_upper_tier"], row["region"], row["country"]]
    return next((code for code in wider if code and code != row["code"] and code in names), "")


with open(os.path.join(VOCABULARY, "places.tsv"), "w", encoding="utf-8", newline="\n") as file:
    file.write("# title: Local authorities of the United Kingdom in force at any time since 2011, with their counties, regions and "
               "countries\n# source: ONS Open Geography, Register of Geographic Codes and lookups\n# date: June 2026\n"
               "# licence: Open Government Licence v3.0; contains OS data\n"
               "# note: A former code is an alias where the area kept its name; an area that was merged is a place of its own, "
               "within the one that it became part of.\ncode\tname\tkind\twithin\tformer\n")
    for row in sorted(rows("codes/parents.csv"), key=lambda row: (row["code"][:3] != "E92", row["name"])):
        code = row["code"]
        kind = "county" if code.startswith("E10") else "other"
        regions = {district["region"] for district in authorities if district["county_or_upper_tier"] == code}
        parent = "E92000001" if code.startswith("E12") else regions.pop() if code.startswith("E10") and len(regions) == 1 else ""
        file.write("\t".join([row["code"], row["name"], kind, parent]).rstrip("\t") + "\n")
    for row in sorted(authorities, key=lambda row: (row["name"], row["code"])):
        renamed = row["now"] and names.get(row["now"]) == row["name"]
        if renamed:
            continue
        former = [old["code"] for old in authorities if old["now"] == row["code"] and old["name"] == row["name"]]
        file.write("\t".join([row["code"], row["name"], "district", within(row), " ".join(former)]).rstrip("\t") + "\n")

with open(os.path.join(TARGET, "deprivation.tsv"), "w", encoding="utf-8", newline="\n") as file:
    blocks = []
    for path, title, publisher, date in [
            ("imd/england_2019_by_lad2021.csv", "English Indices of Deprivation 2019", "MHCLG", "2019"),
            ("imd/england_2025_by_lad2024.csv", "Indices of Deprivation 2025", "MHCLG", "2025"),
            ("imd/wales_2019_by_lad2021.csv", "Welsh Index of Multiple Deprivation 2019", "Welsh Government", "2019"),
            ("imd/scotland_2020_by_council.csv", "Scottish Index of Multiple Deprivation 2020", "Scottish Government", "2020"),
            ("imd/ni_2017_by_lgd.csv", "Northern Ireland Multiple Deprivation Measure 2017", "NISRA", "2017")]:
        deciles = ["d%d" % i for i in range(1, 11)]
        lines = ["## " + os.path.basename(path)[:-4].replace("_", "-"), "# table: " + title + ", small areas per decile",
                 "# publisher: " + publisher, "# date: " + date,
                 "# population: small areas, not people; deciles of different nations must not be added or compared",
                 "# licence: Open Government Licence v3.0", "place\t" + "\t".join(str(i) for i in range(1, 11))]
        for row in rows(path):
            lines.append(row["code"] + "\t" + "\t".join(row[decile] for decile in deciles))
        blocks.append("\n".join(lines))
    file.write("\n".join(blocks) + "\n")
