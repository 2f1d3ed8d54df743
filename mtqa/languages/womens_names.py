"""Given names that only women bear, as news of Slovakia, Czechia and abroad spell them."""

from __future__ import annotations

from typing import Final

from mtqa.languages.slavic_given_names import WOMEN

_SLAVIC: Final = """
Adela Adéla Adriana Agáta Agnesa Alexandra Alena Alica Alice Alicja Aleksandra Alžbeta Alžběta
Amália Anastázia Anastasia Anastasija Anděla Aneta Anetta Anežka Angela Angelika Anica Anita
Anna Antónia Apolena Barbara Barbora Beáta Beata Blanka Blažena Bohdana Božena Bronislava
Brigita Cecília Dagmar Daniela Danica Danka Danuša Darina Daria Darja Daša Denisa Diana
Dominika Dorota Drahomíra Edita Elena Eleonóra Eliška Ela Ema Emília Emilie Emma Erika Ester
Etela Eva Evelína Ewa Fatima Filoména Františka Gabriela Galina Gabika Gertrúda Gréta Hana
Hanka Hedviga Helena Hermína Hilda Ida Ilona Ingrid Irena Irina Irma Ivana Iva Iveta Ivona
Izabela Jana Jarmila Jaroslava Jela Jindra Jindřiška Jiřina Jitka Johana Jolana Jozefína Judita
Júlia Julie Juliana Julia Justína Kamila Karin Karina Karla Karolína Katarína Kateřina Katka
Klára Klaudia Kornélia Kristina Kristína Kristýna Kveta Květa Květoslava Larisa Laura Lea Lenka
Lesja Leona Libuša Libuše Lída Lidia Lidmila Lila Liana Linda Lívia Ljubov Ljudmila Lucia Lucie
Ľubica Ľubomíra Ľudmila Ludmila Lýdia Magda Magdaléna Magdalena Mahuliena Marcela Margaréta
Margita Margarita Mária Marie Maria Marika Marianna Mariana Marína Marina Mariia Marija Marja
Markéta Marta Martina Matilda Melánia Melinda Michaela Michala Mila Milada Milena Milica Milota
Miloslava Miriam Miroslava Mirka Mirjana Monika Nadežda Naďa Natália Natálie Natalia Natalja
Natalija Nataša Nela Nicol Nicole Nikoleta Nina Nora Norma Olena Oksana Oľga Olga Olha Olívia
Otília Patrícia Patricie Paulína Pavla Pavlína Petra Petronela Radka Radmila Radoslava Rebeka
Regina Renata Renáta Romana Rozália Rút Ružena Růžena Sabina Sabína Sandra Sára Silvia Sylvia
Sylva Simona Slávka Soňa Sofia Žofia Žofie Stanislava Stela Světlana Svetlana Svitlana Šárka
Šarlota Štefánia Štěpánka Tamara Táňa Taťána Taťjana Tatiana Tatjana Tereza Terézia Tetjana
Uľjana Uršula Václava Valentína Valéria Vanda Vendula Veronika Věra Viera Vera Viktória
Viktorie Viktorija Viola Vladimíra Vlasta Wanda Xénia Zdena Zdenka Zdeňka Zita Zlata Zlatica
Zora Zuzana Zuzka Zsuzsanna Zsuzsa Žaneta Želmíra
"""
_ABROAD: Final = """
Abigail Agnès Aïcha Aino Alexia Alexandria Alexa Alison Amanda Amélie Amelia Amy Anaïs Angelina
Angélique Ann Anja Anne Annalena Annegret Annie Anke Antje Antonella Ariane Ashley Astrid
Audrey Aurélie Aurore Ayşe Béatrice Beatrice Beatriz Bernadette Bethany Beyoncé Bridget
Brigitte Britney Brooke Candace Carla Carmen Carole Caroline Catherine Cathy Cécile Céline
Charlotte Chiara Chloé Christelle Christiane Christine Cindy Claire Clara Clémence Clementine
Colette Corinne Coralie Cristina Cynthia Danielle Debbie Deborah Delphine Diane Dilma Dolores
Doris Dorothée Elisa Elisabeth Élisabeth Élise Elizabeth Elke Ellen Éloïse Elsa Emily Émilie
Emmanuelle Erin Erna Esther Evelyn Fabienne Fanny Fiona Florence Françoise Franziska Frida
Gabrielle Geneviève Georgia Giorgia Giulia Gisèle Gloria Grace Greta Gwen Hannah Hannelore
Hélène Heather Heidi Heidemarie Helga Helle Hillary Ilse Inès Inga Ingeborg Ingrida Isabel
Isabella Isabelle Ivanka Jacqueline Jacinda Jane Janet Janice Jeanne Jennifer Jessica Jill
Joanna Johanna Josephine Joséphine Judith Julie Julija Juliette Justine Kamala Karen Karine
Katalin Katherine Kathleen Kathryn Katja Katie Kerstin Kimberly Kirsten Kirsi Kristen Kristin
Laëtitia Laetitia Lara Laure Leïla Leila Leonor Letizia Léa Lena Lillian Linda Lindsey Lisa Liz
Lola Lorena Louise Lucía Luisa Luise Luz Lydia Lynn Macha Madeleine Madonna Magali Maia Malala
Malin Manon Manuela Margaret Margarethe Margrethe Margot Marguerite Mariann Marianne
Marie-Claude Marine Marion Martha Martine Mary Maryam Maryse Mathilde Maud Maureen
Megan Meghan Mélanie Melania Melanie Melissa Mette Mercedes Mia Michelle Michèle Mikaela
Mireille Miriam Molly Monica Monique Muriel Myriam Nadia Nadine Nancy Naomi Natacha Natalie
Nathalie Ngozi Nicoletta Nikki Noëlle Noémie Odile Olivia Ophélie Oprah Pamela Patricia Paula
Paulina Pauline Peggy Penny Phoebe Pia Pilar Priscilla Rachel Raffaella Rania Raquel Rebecca
Regine Régine Renée Rihanna Roberta Rosa Rosalia Rose Roselyne Roxana Ruth Sabine Sally
Samantha Sanna Sara Sarah Scarlett Ségolène Serena Sharon Shakira Sheila Shirley Sibylle Sigrid
Silvana Simonetta Sofía Sonia Sonja Sophia Sophie Stéphanie Stephanie Susan Susana Susanna
Susanne Suzanne Svjatlana Tanja Tara Theresa Thérèse Tiffany Tina Ulla Ulrike Urška Ursula
Uschi Valentina Valeria Valérie Vanessa Venus Victoria Virginia Virginie Viviane Wendy Whitney
Yaël Yasmina Yolanda Yulia Yvette Yvonne Zoé Zoë Zara
Iryna Irène Sanae Kaja Hanna Sviatlana Salomé Mariam Federica Francesca Paola Sylvie Lucille
Océane Rachida Solène Véronique Agnieszka Małgorzata Katarzyna Bożena Grażyna Elżbieta Iwona
Jolanta Krystyna Zofia Kateryna Yuliia Ioulia Ekaterina Evguenia Yelena Viktoria Anastasiia Tetiana
Halyna Nataliia Natalya Larysa Lioudmila Maryna Ruslana Oleksandra Dalia Ilze Evika Kersti Kadri
Riina Päivi Sirpa Merja Birgit Gudrun Heike Inge Jutta Silke Waltraud Dilek Emine Fatma Aylin Aysel
Nirmala Indira Condoleezza Eugenie Keira Sigourney Lucy Penélope Consuelo Inés Camila Michela
Ilaria Alessandra Elly Ebru
"""
#: given names that no man bears in news
WOMENS_NAMES: Final = frozenset((*_SLAVIC.split(), *_ABROAD.split(), *(WOMEN - {"Andrea"})))
#: of these, what a man's name is in a Slavic case: *avec Petra Nováka*
ALSO_CASE_FORMS: Final = frozenset(
    """Jana Petra Pavla Michala Martina Daniela Romana Stanislava Jaroslava Miroslava Ladislava
    Radoslava Vladimíra Roberta Alexandra Karla Kamila Mariana Dominika Gabriela Františka Ivana
    Erika Marcela Adriana Paula Václava Bohdana Zdenka Zdeňka Iva Michala Leona Manuela
    Ľubomíra Bronislava Juliana""".split()
)
#: given names of women that men bear in Italy, England or elsewhere: *Andrea Agnelli*
BORNE_BY_BOTH: Final = frozenset(
    """Andrea Simone Laurence Nicola Michele Gabriele Daniele Vivian Lindsay Ashley Beverly Kelly
    Stacy Joyce Carol Evelyn Tracy Cameron Alexis Robin Jan Jean Nikola Luca Alex Sam Max Stevie
    George Andy Angel Ange Claude Dominique Camille Kim Lou Noa Jo Jordan Morgan Sasha Sacha
    Saša""".split()
)
